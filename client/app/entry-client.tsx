import { RouterClient } from '@tanstack/react-router/ssr/client'
import { hydrateRoot } from 'react-dom/client'
import { executeOverHttp } from '../lib/graphql.ts'
import { createQueryClient } from '../lib/query.ts'
import { isPrivatePath } from '../lib/private-paths.ts'
import { loadWords } from '../lib/catalogues.ts'
import '../styles/index.ts'
import { takeHandover } from './handover.ts'
import { Providers } from './providers.tsx'
import { createAppRouter } from './router.tsx'
import { routesOf } from './routes.tsx'

const { PRIVATE_PAGES } = isPrivatePath(location.pathname)
  ? await import('./private-routes.ts')
  : { PRIVATE_PAGES: {} }
const context = { ...takeHandover(), queryClient: createQueryClient(executeOverHttp), answer: {} }

hydrateRoot(
  document,
  <Providers context={context}>
    <RouterClient router={createAppRouter(routesOf(PRIVATE_PAGES), context)} />
  </Providers>,
)
// What is said of a lost connection must be there before it is lost.
void loadWords(context.language, ['common'])
