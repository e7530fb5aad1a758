import { SEARCH_LIMITS, SORTS, type SearchRequest, type Sort } from '#shared/search/search-params.ts'
import type { SearchQuery } from '../../gql/search.ts'
import { useWords } from '../../lib/words.tsx'
import { Button } from '../../ui/button.tsx'
import { valuesOf } from './facets-of.ts'
import { SEARCH_FORM } from './form.ts'
import styles from './sort-choice.module.css'

type SortChoiceProps = {
  wanted: SearchRequest
  result: SearchQuery['search'] | undefined
  onSort: (sort: Sort) => void
}

/** The order of the hits; the city to begin from is asked for where the nearest are to come first. */
export function SortChoice({ wanted, result, onSort }: SortChoiceProps) {
  const t = useWords()
  return (
    <div className={styles.order}>
      <label className={styles.sort}>
        {t('search.sort')}
        <select
          name="sort"
          form={SEARCH_FORM}
          value={wanted.sort ?? 'relevance'}
          onChange={(event) => onSort(SORTS.find((each) => each === event.target.value) ?? SORTS[0])}
        >
          {SORTS.map((each) => (
            <option key={each} value={each}>
              {t(`search.sort.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <div className={styles.near}>
        <Near wanted={wanted} result={result} />
      </div>
    </div>
  )
}

function Near({ wanted: { near = '', sort }, result }: Omit<SortChoiceProps, 'onSort'>) {
  const t = useWords()
  const isUnknown = sort === 'nearest' && near !== '' && result?.near === null
  return (
    <>
      <label className={styles.sort}>
        {t('search.near')}
        <input
          key={near}
          name="near"
          form={SEARCH_FORM}
          list="near-cities"
          maxLength={SEARCH_LIMITS.near}
          defaultValue={result?.near?.name ?? near}
          aria-invalid={isUnknown}
          aria-describedby={isUnknown ? 'near-unknown' : undefined}
        />
      </label>
      <datalist id="near-cities">
        {valuesOf(result?.facets ?? [], 'city').map(({ value, label }) => (
          <option key={value}>{label ?? value}</option>
        ))}
      </datalist>
      <Button type="submit" form={SEARCH_FORM} look="second">
        {t('search.near.go')}
      </Button>
      {isUnknown && (
        <p id="near-unknown" className={styles.unknown}>
          {t('search.near.unknown', { name: near })}
        </p>
      )}
    </>
  )
}
