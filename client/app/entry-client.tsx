import { RouterClient } from '@tanstack/react-router/ssr/client'
import { hydrateRoot } from 'react-dom/client'
import { INTERFACE_LANGUAGES, isInterfaceLanguage } from '#shared/languages.ts'
import { executeOverHttp } from '../lib/graphql.ts'
import { createQueryClient } from '../lib/query.ts'
import '../styles/public.ts'
import { Providers } from './providers.tsx'
import { createAppRouter } from './router.tsx'

const { lang } = document.documentElement
const context = {
  queryClient: createQueryClient(executeOverHttp),
  language: isInterfaceLanguage(lang) ? lang : INTERFACE_LANGUAGES[0],
  publicUrl: location.origin,
  areas: new Set([]),
  answer: {},
}

hydrateRoot(
  document,
  <Providers {...context}>
    <RouterClient router={createAppRouter(context)} />
  </Providers>,
)
