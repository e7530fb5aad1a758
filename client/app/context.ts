import type { QueryClient } from '@tanstack/react-query'
import type { InterfaceLanguage } from '#shared/languages.ts'
import type { Area } from '../lib/words.tsx'

/** What every route is given. On the server it lives as long as one request, in a browser as long as the document. */
export type RouterContext = {
  readonly queryClient: QueryClient
  readonly language: InterfaceLanguage
  readonly publicUrl: string
  /** The areas of the catalogue that were needed so far, for the browser to begin with. */
  readonly areas: Set<Area>
  /** What the answer of the server says of the page, beyond found, not found and failed. */
  readonly answer: { status?: number }
}
