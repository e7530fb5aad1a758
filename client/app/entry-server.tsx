import { createRequestHandler, renderRouterToString, RouterServer } from '@tanstack/react-router/ssr/server'
import { isInterfaceLanguage } from '#shared/languages.ts'
import type { PageRequest, RenderPage } from '#shared/page-rendering.ts'
import { createQueryClient } from '../lib/query.ts'
import '../styles/public.ts'
import { AssetsProvider, assetsOf } from './assets.tsx'
import type { RouterContext } from './context.ts'
import { Providers } from './providers.tsx'
import { createAppRouter } from './router.tsx'

/** Draws the page of an address, data and all, as a browser would show it without a script. */
export const renderPage: RenderPage = async (page) => {
  const context = contextOf(page)
  const router = createAppRouter(context, page.nonce.script)
  const request = new Request(new URL(page.address, page.publicUrl))
  const response = await createRequestHandler({ request, createRouter: () => router })(async (answer) =>
    renderRouterToString({
      ...answer,
      children: (
        <Providers {...context}>
          <AssetsProvider assets={assetsOf(page, router.state.matches, context)}>
            <RouterServer router={router} />
          </AssetsProvider>
        </Providers>
      ),
    }),
  )
  const fault = router.state.matches.find(({ status }) => status === 'error')?.error
  return {
    status: response.status === 200 ? (context.answer.status ?? 200) : response.status,
    headers: Object.fromEntries(response.headers),
    html: await response.text(),
    ...(fault !== undefined && { fault }),
  }
}

function contextOf({ address, language, publicUrl, execute }: PageRequest): RouterContext {
  const first = address.slice(1, 3)
  const isNamed = isInterfaceLanguage(first) && !/^[^/?]/.test(address.slice(3))
  return {
    queryClient: createQueryClient(execute),
    language: isNamed ? first : language,
    publicUrl,
    areas: new Set(),
    answer: {},
  }
}
