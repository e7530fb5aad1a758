import type { FetchQueryOptions, QueryKey } from '@tanstack/react-query'
import { type Area, loadWords } from '../lib/words.tsx'
import type { RouterContext } from './context.ts'

/** Before a page is drawn: its words are there. */
export async function loadPageWords(
  { areas, language }: RouterContext,
  needed: readonly Area[],
): Promise<void> {
  for (const area of needed) areas.add(area)
  await loadWords(language, needed)
}

/** Before a page is drawn: its data are there, or it fails. */
export async function loadData<Data, Key extends QueryKey>(
  { queryClient }: RouterContext,
  query: FetchQueryOptions<Data, Error, Data, Key>,
): Promise<Data> {
  return queryClient.ensureQueryData(query)
}

/** As `loadData` on the server; in a browser the page is drawn at once and shows that it is loading. */
export async function loadInTime<Data, Key extends QueryKey>(
  { queryClient }: RouterContext,
  query: FetchQueryOptions<Data, Error, Data, Key>,
): Promise<void> {
  if (import.meta.env.SSR) await queryClient.ensureQueryData(query)
  else void queryClient.prefetchQuery(query)
}
