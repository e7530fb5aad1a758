import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { FilterPanel } from './filter-panel.tsx'
import { requestOf } from './form.ts'
import { ResultsPanel } from './results-panel.tsx'
import { SearchBox } from './search-box.tsx'
import { searchQuery } from './search-query.ts'
import styles from './search-view.module.css'
import { useAnswered, useSearchRequest } from './use-search-request.ts'

/** Words, filters and results of one address. */
export function SearchView() {
  const t = useWords()
  const language = useLanguage()
  const { request, wanted, go } = useSearchRequest()
  const answer = useQuery({ ...searchQuery(language, request), placeholderData: keepPreviousData })
  const answered = useAnswered(request, answer.isPlaceholderData)
  const results = useRef<HTMLDivElement>(null)
  return (
    <>
      <div className={styles.band}>
        <div className={`page ${styles.bandInner}`}>
          <h1 className={styles.title}>{t('search.title')}</h1>
          <SearchBox
            query={request.q ?? ''}
            onSearch={(form, moment) => {
              go(requestOf(form), { replace: moment === 'typed' })
            }}
          />
        </div>
      </div>
      <div className={`page ${styles.columns}`}>
        <FilterPanel
          wanted={wanted}
          facets={answer.data?.search.facets}
          onChange={(form) => go(requestOf(form))}
          onDone={() => results.current?.focus()}
        />
        <div ref={results} className={styles.results} tabIndex={-1}>
          <ResultsPanel
            request={answered}
            wanted={wanted}
            answer={answer}
            onSort={(sort) => go({ ...wanted, sort, page: 1 })}
          />
        </div>
      </div>
    </>
  )
}
