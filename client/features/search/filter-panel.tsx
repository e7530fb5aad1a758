import { type ChangeEvent, useRef } from 'react'
import { filtersOf, type SearchRequest } from '#shared/search/search-params.ts'
import type { FacetFragment } from '../../gql/search.ts'
import { useWords } from '../../lib/words.tsx'
import { Button } from '../../ui/button.tsx'
import { FacetGroup } from './facet-group.tsx'
import { type ShownFacet, shownFacets } from './facets-of.ts'
import styles from './filter-panel.module.css'
import { SEARCH_FORM } from './form.ts'
import { heardAbove } from './options.tsx'

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
    // A box that only searches the names of values belongs to no form.
    if (target instanceof HTMLInputElement && target.form) onChange(target.form)
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
        {facets ? (
          <Groups wanted={wanted} facets={facets} />
        ) : (
          filters.map(({ facet, values }) =>
            values.map((value) => <Kept key={facet + value} name={facet} value={value} />),
          )
        )}
        {wanted.area && <Kept name="area" value={wanted.area} />}
        <WithArchived isChosen={wanted.archived === 'yes'} />
      </div>
      <Button type="submit" form={SEARCH_FORM} className={styles.apply ?? ''} onClick={done}>
        {t('search.apply')}
      </Button>
    </details>
  )
}

type GroupsProps = { wanted: SearchRequest; facets: readonly FacetFragment[] }

/** The facets that people begin with, and the long tail behind them. */
function Groups({ wanted, facets }: GroupsProps) {
  const t = useWords()
  const { first, more } = shownFacets(facets)
  const group = ({ name, ...facet }: ShownFacet) => (
    <FacetGroup key={name} name={name} {...facet} request={wanted} />
  )
  return (
    <>
      {first.map(group)}
      {more.length > 0 && (
        <details className={styles.more} open={more.some(({ name }) => wanted[name])}>
          <summary>{t('search.moreFilters')}</summary>
          {more.map(group)}
        </details>
      )}
    </>
  )
}

/** What the form sends along though nobody sees it here. */
function Kept({ name, value }: { name: string; value: string }) {
  return <input type="hidden" form={SEARCH_FORM} name={name} value={value} />
}

function WithArchived({ isChosen }: { isChosen: boolean }) {
  const t = useWords()
  return (
    <label className={styles.archived}>
      <input
        type="checkbox"
        form={SEARCH_FORM}
        name="archived"
        value="yes"
        checked={isChosen}
        onChange={heardAbove}
      />
      {t('search.withArchived')}
    </label>
  )
}
