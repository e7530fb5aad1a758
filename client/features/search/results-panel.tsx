import type { UseQueryResult } from '@tanstack/react-query'
import { filtersOf, SORTS, type SearchRequest, type Sort } from '#shared/search/search-params.ts'
import type { SearchQuery } from '../../gql/search.ts'
import { useWords } from '../../lib/words.tsx'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Status } from '../../ui/status.tsx'
import { ActiveFilters } from './active-filters.tsx'
import { SEARCH_FORM } from './form.ts'
import { Results } from './results.tsx'
import styles from './results.module.css'

type ResultsPanelProps = {
  request: SearchRequest
  wanted: SearchRequest
  answer: Pick<UseQueryResult<SearchQuery>, 'data' | 'isError' | 'isFetching' | 'refetch'>
  onSort: (sort: Sort) => void
}

/** The four moments of a search: on its way, nothing found, no answer, results. Earlier results stay meanwhile. */
export function ResultsPanel({ request, wanted, answer, onSort }: ResultsPanelProps) {
  const t = useWords()
  const result = answer.data?.search
  const total = result && totalOf(t, request, result.total)
  const filters = filtersOf(request).length
  return (
    <section aria-labelledby="total" className={styles.body} aria-busy={answer.isFetching}>
      <div className={styles.head}>
        <h2 id="total" className={styles.total}>
          {total ?? t('search.loading')}
        </h2>
        <SortChoice sort={wanted.sort ?? 'relevance'} onSort={onSort} />
      </div>
      <Status>{total ? t('search.status', { total, filters }) : ''}</Status>
      <ActiveFilters request={request} facets={result?.facets ?? []} />
      {answer.isError && (
        <Notice tone="alert" title={t('search.failed')}>
          <Button look="quiet" onClick={() => void answer.refetch()}>
            {t('common.retry')}
          </Button>
        </Notice>
      )}
      {result && <Results request={request} result={result} />}
      {!result && !answer.isError && <Waiting />}
    </section>
  )
}

function totalOf(t: ReturnType<typeof useWords>, { q }: SearchRequest, count: number): string {
  return q ? t('search.totalFor', { count, query: q }) : t('search.total', { count })
}

function SortChoice({ sort, onSort }: { sort: Sort; onSort: (sort: Sort) => void }) {
  const t = useWords()
  return (
    <label className={styles.sort}>
      {t('search.sort')}
      <select
        name="sort"
        form={SEARCH_FORM}
        value={sort}
        onChange={(event) => onSort(SORTS.find((each) => each === event.target.value) ?? SORTS[0])}
      >
        {SORTS.map((each) => (
          <option key={each} value={each}>
            {t(`search.sort.${each}`)}
          </option>
        ))}
      </select>
    </label>
  )
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
