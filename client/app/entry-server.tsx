import { createRequestHandler, renderRouterToString, RouterServer } from '@tanstack/react-router/ssr/server'
import { isInterfaceLanguage } from '#shared/languages.ts'
import type { PageRequest, RenderPage } from '#shared/page-rendering.ts'
import { FORM_ANSWER } from '../lib/form-answer.ts'
import { createQueryClient } from '../lib/query.ts'
import '../styles/index.ts'
import { assetTags } from './assets.ts'
import type { PageContext } from '../lib/page-context.ts'
import { wordsTag } from './handover.ts'
import { Providers } from './providers.tsx'
import { createAppRouter } from './router.tsx'

/** Draws the page of an address, data and all, as a browser would show it without a script. */
export const renderPage: RenderPage = async (page) => {
  const context = contextOf(page)
  const usedWords = new Set<string>()
  const router = createAppRouter(context, page.nonce.script)
  const request = new Request(new URL(page.address, page.publicUrl))
  const response = await createRequestHandler({ request, createRouter: () => router })(async (answer) =>
    renderRouterToString({
      ...answer,
      children: (
        <Providers context={context} usedWords={usedWords}>
          <RouterServer router={router} />
        </Providers>
      ),
    }),
  )
  const { matches } = router.state
  const fault = matches.find(({ status }) => status === 'error')?.error
  const sources = matches.flatMap(({ staticData }) => staticData.source ?? [])
  const html = await response.text()
  return {
    status: response.status === 200 ? (context.answer.status ?? 200) : response.status,
    headers: Object.fromEntries(response.headers),
    html: html
      .replace('</head>', (end) => assetTags(page, sources) + end)
      .replace('</body>', (end) => wordsTag(context.language, usedWords, page.build) + end),
    ...(fault !== undefined && { fault }),
  }
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
