import { searchAddress } from '#shared/addresses.ts'
import { SEARCH_LIMITS, type SearchRequest } from '#shared/search/search-params.ts'
import type { SearchQuery } from '../../gql/search.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { Pagination } from '../../ui/pagination.tsx'
import { commitmentTitles } from './commitment-titles.ts'
import { HitCard } from './hit-card.tsx'
import { NoResults } from './search-parts.ts'
import styles from './results.module.css'

type ResultsProps = { request: SearchRequest; result: SearchQuery['search'] }

/** What was found, page by page, or what to do where nothing was. */
export function Results({ request, result }: ResultsProps) {
  const t = useWords()
  const language = useLanguage()
  if (result.total === 0) return <NoResults.Part request={request} />
  const commitments = commitmentTitles(result.facets)
  const reach = SEARCH_LIMITS.pages * SEARCH_LIMITS.pageSize
  return (
    <>
      <ol className={styles.list}>
        {result.hits.map((hit) => (
          <li key={hit.key}>
            <HitCard hit={hit} commitments={commitments} />
          </li>
        ))}
      </ol>
      <Pagination
        page={result.page}
        pages={result.pages}
        hrefOf={(page) => searchAddress(language, { ...request, page })}
        link={Link}
        words={{
          label: t('search.pages'),
          previous: t('search.previous'),
          next: t('search.next'),
          page: (page) => t('search.page', { page }),
        }}
      />
      {result.total > reach && <p className={styles.reach}>{t('search.reach', { count: reach })}</p>}
    </>
  )
}
