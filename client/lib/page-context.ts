import type { FetchQueryOptions, QueryClient, QueryKey } from '@tanstack/react-query'
import type { InterfaceLanguage } from '#shared/languages.ts'
import { loadWords } from './catalogues.ts'
import type { Area } from './message-ids.ts'

/** What every route is given. On the server it lives as long as one request, in a browser as long as the document. */
export type PageContext = {
  readonly queryClient: QueryClient
  readonly language: InterfaceLanguage
  readonly publicUrl: string
  /**
   * For the answer of the server: its status where it is neither 200, 404 nor 500, the file of the page, and those
   * of its parts whose code comes later.
   */
  readonly answer: { status?: number; source?: string; parts?: string[] }
}

/** What a page that is loaded when it is needed exports: itself, and how to bring what it needs. */
export type PageModule = {
  Page: () => React.ReactNode
  load: (visit: Visit) => Promise<void>
  /** Its own file, as the manifest names it. The build adds it, for the server only. */
  source?: string
}

/** Where somebody goes: the variable steps of the path, and the parameters as the route has understood them. */
export type Visit = {
  context: PageContext
  params: Partial<Record<string, string>>
  search: Record<string, unknown>
  path: string
}

/** Before a page is drawn: its words are there. */
export async function bringWords({ language }: PageContext, areas: readonly Area[]): Promise<void> {
  await loadWords(language, areas)
}

/** Before a page is drawn: its data are there, or it fails. */
export async function bringData<Data, Key extends QueryKey>(
  { queryClient }: PageContext,
  query: FetchQueryOptions<Data, Error, Data, Key>,
): Promise<Data> {
  return queryClient.ensureQueryData(query)
}

/** As `bringData` on the server; in a browser the page is drawn at once and shows that it is loading. */
export async function bringDataInTime<Data, Key extends QueryKey>(
  { queryClient }: PageContext,
  query: FetchQueryOptions<Data, Error, Data, Key>,
): Promise<void> {
  if (import.meta.env.SSR) await queryClient.ensureQueryData(query)
  else void queryClient.prefetchQuery(query)
}
