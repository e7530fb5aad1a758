import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { mapAddress } from '#shared/addresses.ts'
import { countOfFilters, isNarrowed, type SearchRequest, type Sort } from '#shared/search/search-params.ts'
import type { SearchQuery } from '../../gql/search.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useWords, type Words } from '../../lib/words.tsx'
import { buttonClass } from '../../ui/button.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { Status } from '../../ui/status.tsx'
import { ActiveFilters } from './search-parts.ts'
import { Results } from './results.tsx'
import styles from './results.module.css'
import { SortChoice } from './sort-choice.tsx'

type ResultsPanelProps = {
  request: SearchRequest
  wanted: SearchRequest
  answer: Pick<UseQueryResult<SearchQuery>, 'data' | 'error' | 'isError' | 'isFetching' | 'refetch'>
  onSort: (sort: Sort) => void
}

/** The four moments of a search: on its way, nothing found, no answer, results. Earlier results stay meanwhile. */
export function ResultsPanel({ request, wanted, answer, onSort }: ResultsPanelProps) {
  const t = useWords()
  const language = useLanguage()
  const result = answer.data?.search
  return (
    <section aria-labelledby="total" className={styles.body} aria-busy={answer.isFetching}>
      <Summary request={request} total={result?.total} isFailed={answer.isError}>
        {result?.total !== 0 && (
          <Link className={buttonClass('second')} href={mapAddress(language, request)}>
            {t('search.onMap')}
          </Link>
        )}
        <SortChoice wanted={wanted} result={result} onSort={onSort} />
      </Summary>
      {isNarrowed(request) && <ActiveFilters.Part request={request} facets={result?.facets ?? NO_FACETS} />}
      {request.archived && <p className={styles.remark}>{t('search.archived.remark')}</p>}
      {result?.fit === 'NONE' && isFromTheBest(request) && result.total > 0 && (
        <p className={styles.remark}>{t('search.fit.none')}</p>
      )}
      {answer.isError && <FailureNotice error={answer.error} onRetry={() => void answer.refetch()} />}
      {result && <Results request={request} result={result} />}
      {!result && !answer.isError && <Waiting />}
    </section>
  )
}

/** Only there the first hit is the best. */
const isFromTheBest = ({ page, sort }: SearchRequest) => !page && !sort

const NO_FACETS: SearchQuery['search']['facets'] = []

type SummaryProps = {
  request: SearchRequest
  total: number | undefined
  isFailed: boolean
  children: ReactNode
}

/** How much was found, seen at once and heard once it has come to rest. */
function Summary({ request, total, isFailed, children }: SummaryProps) {
  const t = useWords()
  const found = total === undefined ? '' : totalOf(t, request, total)
  const status =
    found && t('search.status', { total: found, filters: countOfFilters(request), page: request.page ?? 1 })
  return (
    <div className={styles.head}>
      <h2 id="total" className={styles.total}>
        {found || t(isFailed ? 'search.failed' : 'search.loading')}
      </h2>
      {children}
      <Status>{status}</Status>
    </div>
  )
}

function totalOf(t: Words, { q }: SearchRequest, count: number): string {
  return q ? t('search.totalFor', { count, query: q }) : t('search.total', { count })
}

function Waiting() {
  return (
    <ul className={styles.waiting} aria-hidden="true">
      <li />
      <li />
      <li />
    </ul>
  )
}
