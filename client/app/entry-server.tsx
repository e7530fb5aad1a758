import type { AnyRouteMatch } from '@tanstack/react-router'
import { createRequestHandler, renderRouterToStream, RouterServer } from '@tanstack/react-router/ssr/server'
import { isInterfaceLanguage } from '#shared/languages.ts'
import type { PageRequest, RenderPage } from '#shared/page-rendering.ts'
import { FORM_ANSWER } from '../lib/form-answer.ts'
import { createQueryClient } from '../lib/query.ts'
import '../styles/index.ts'
import { assetTags } from './assets.ts'
import type { PageContext } from '../lib/page-context.ts'
import { handoverTag } from './handover.ts'
import { Providers } from './providers.tsx'
import { PRIVATE_PAGES } from './private-routes.ts'
import { createAppRouter } from './router.tsx'
import { routesOf } from './routes.tsx'

const ROUTES = routesOf(PRIVATE_PAGES)

/** Draws the page of an address, data and all, as a browser would show it without a script. */
export const renderPage: RenderPage = async (page) => {
  const context = contextOf(page)
  const usedWords = new Set<string>()
  const router = createAppRouter(ROUTES, context, page.nonce.script)
  const request = new Request(new URL(page.address, page.publicUrl))
  const response = await createRequestHandler({ request, createRouter: () => router })(async (answer) =>
    renderRouterToStream({
      ...answer,
      children: (
        <Providers context={context} usedWords={usedWords}>
          <RouterServer router={router} />
        </Providers>
      ),
    }),
  )
  const { matches } = router.state
  const html = await response.text()
  const fault = faultOf(matches, html)
  return {
    status: statusOf(response, context, fault),
    headers: Object.fromEntries(response.headers),
    html: html
      .replace('</head>', (end) => assetTags(page, context.answer) + end)
      .replace('</body>', (end) => handoverTag(context, usedWords, page.build) + end),
    ...(fault !== undefined && { fault }),
  }
}

/** What React leaves where a part of the page could not be drawn; it has told why on the console. */
const NOT_DRAWN = '<!--$!-->'

function faultOf(matches: readonly AnyRouteMatch[], html: string): unknown {
  const failed = matches.find(({ status }) => status === 'error')
  if (failed) return failed.error
  return html.includes(NOT_DRAWN) ? new Error('A part of a page could not be drawn.') : undefined
}

function statusOf({ status }: Response, { answer }: PageContext, fault: unknown): number {
  if (status !== 200) return status
  return fault === undefined ? (answer.status ?? 200) : 500
}

function contextOf({ address, language, publicUrl, execute, form }: PageRequest): PageContext {
  const first = address.slice(1).split(/[/?]/, 1)[0] ?? ''
  const queryClient = createQueryClient(execute)
  if (form) queryClient.setQueryData(FORM_ANSWER, form)
  return {
    queryClient,
    language: isInterfaceLanguage(first) ? first : language,
    publicUrl,
    answer: {},
  }
}
