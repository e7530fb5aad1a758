import { type ChangeEvent, useRef } from 'react'
import { filtersOf, type SearchRequest } from '#shared/search/search-params.ts'
import type { FacetFragment } from '../../gql/search.ts'
import { useWords } from '../../lib/words.tsx'
import { Button } from '../../ui/button.tsx'
import { FacetGroup } from './facet-group.tsx'
import { shownFacets } from './facets-of.ts'
import styles from './filter-panel.module.css'
import { SEARCH_FORM } from './form.ts'

type FilterPanelProps = {
  wanted: SearchRequest
  facets: readonly FacetFragment[] | undefined
  onChange: (form: HTMLFormElement | null) => void
  /** Called when somebody has chosen and wants to see what there is. */
  onDone: () => void
}

/** Beside the results, or folded above them where there is no room. Without a script, its button sends the form. */
export function FilterPanel({ wanted, facets, onChange, onDone }: FilterPanelProps) {
  const t = useWords()
  const panel = useRef<HTMLDetailsElement>(null)
  const filters = filtersOf(wanted)
  const count = filters.reduce((sum, { values }) => sum + values.length, 0)
  const change = ({ target }: ChangeEvent<HTMLDivElement>) => {
    if (target instanceof HTMLInputElement) onChange(target.form)
  }
  const done = () => {
    if (panel.current) panel.current.open = false
    onDone()
  }
  return (
    <details ref={panel} className={styles.panel} id="filters">
      <summary className={styles.summary}>
        {count > 0 ? t('search.filtersCount', { count }) : t('search.filters')}
      </summary>
      <div className={styles.groups} onChange={change}>
        {facets
          ? shownFacets(facets).map(({ name, values }) => (
              <FacetGroup key={name} name={name} values={values} chosen={wanted[name] ?? []} />
            ))
          : filters.map(({ facet, values }) =>
              values.map((value) => (
                <input key={facet + value} type="hidden" form={SEARCH_FORM} name={facet} value={value} />
              )),
            )}
      </div>
      <Button type="submit" form={SEARCH_FORM} className={styles.apply ?? ''} onClick={done}>
        {t('search.apply')}
      </Button>
    </details>
  )
}
