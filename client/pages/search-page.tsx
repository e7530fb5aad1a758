import { bringDataInTime, bringWords, type Visit } from '../lib/page-context.ts'
import { ActiveFilters, NoResults } from '../features/search/search-parts.ts'
import { searchHelpQuery, searchQuery } from '../features/search/search-query.ts'
import { useSearch } from '@tanstack/react-router'
import { searchAddress } from '#shared/addresses.ts'
import { isNarrowed, searchRequestOf } from '#shared/search/search-params.ts'
import { SearchView } from '../features/search/search-view.tsx'
import { PageHead } from '../lib/page-head.tsx'
import { useWords } from '../lib/words.tsx'

export async function load({ context, search }: Visit): Promise<void> {
  const request = searchRequestOf(search)
  const query = searchQuery(context.language, request)
  const data = bringDataInTime(context, query)
  await bringWords(context, ['search', 'template', 'facts'])
  if (isNarrowed(request)) await ActiveFilters.bring(context)
  await data
  if (context.queryClient.getQueryData(query.queryKey)?.search.total === 0) {
    await Promise.all([
      NoResults.bring(context),
      bringDataInTime(context, searchHelpQuery(context.language, request)),
    ])
  }
}

export function Page() {
  const t = useWords()
  const request = searchRequestOf(useSearch({ strict: false }))
  return (
    <>
      <PageHead
        title={request.q ? t('search.titleFor', { query: request.q }) : t('search.title')}
        description={t('search.description')}
        addressIn={(language) => searchAddress(language, request)}
      />
      <SearchView />
    </>
  )
}
