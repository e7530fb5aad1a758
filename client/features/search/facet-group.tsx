import type { FacetName } from '#shared/search/facets.ts'
import type { SearchRequest } from '#shared/search/search-params.ts'
import { useLater } from '../../lib/use-later.ts'
import { useWords } from '../../lib/words.tsx'
import type { FacetValue } from './facets-of.ts'
import styles from './facet-group.module.css'
import { Options } from './options.tsx'
import { isCommitments } from './value-names.ts'

type FacetGroupProps = {
  name: FacetName
  values: readonly FacetValue[]
  /** How many values there are; more than those that are here where the list is long. */
  total: number
  request: SearchRequest
}

/** The facets that most people begin with stand open. */
const OPEN: readonly FacetName[] = ['commitment', 'kind', 'country']
const SHOWN = 6
/** Folding one or two away would save no room. */
const FOLDED_AT_LEAST = 3
/** From so many values on, looking for one by its name is quicker than reading them. */
const LONG = 15

/** The values of one facet as boxes to tick, with how many practices each would leave; the long tail is folded. */
export function FacetGroup({ name, values, total, request }: FacetGroupProps) {
  const t = useWords()
  const chosen = request[name] ?? []
  const shown = isFolded(name, values) ? SHOWN : values.length
  const rest = values.slice(shown)
  return (
    <details className={styles.group} open={OPEN.includes(name) || chosen.length > 0}>
      <summary className={styles.summary}>{t(`template.facet.${name}`)}</summary>
      <fieldset>
        <legend className="only-heard">{t(`template.facet.${name}`)}</legend>
        <Options name={name} values={values.slice(0, shown)} chosen={chosen} />
        {rest.length > 0 && <LongTail {...{ name, values, total, request, shown }} />}
      </fieldset>
    </details>
  )
}

/** The values after the first, folded; many of them can be searched by name, where there is a script. */
function LongTail({ name, values, total, request, shown }: FacetGroupProps & { shown: number }) {
  const t = useWords()
  const search = useLater('search', async () => (await import('./facet-search.tsx')).FacetSearch)
  const bring = total > LONG ? search.bring : undefined
  const chosen = request[name] ?? []
  const [above, rest] = [values.slice(0, shown), values.slice(shown)]
  const folded = <Options name={name} values={rest} chosen={chosen} />
  return (
    <details className={styles.more} open={rest.some(({ value }) => chosen.includes(value))}>
      <summary onClick={bring} onFocus={bring}>
        {t('search.more', { count: total - shown })}
      </summary>
      {search.Part ? <search.Part {...{ name, request, above }}>{folded}</search.Part> : folded}
    </details>
  )
}

/** The nine commitments belong together. */
function isFolded(name: FacetName, values: readonly FacetValue[]): boolean {
  return !isCommitments(name) && name !== 'kind' && values.length >= SHOWN + FOLDED_AT_LEAST
}
