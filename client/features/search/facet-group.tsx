import type { FacetName } from '#shared/search/facets.ts'
import { useWords } from '../../lib/words.tsx'
import type { FacetValue } from './facets-of.ts'
import styles from './facet-group.module.css'
import { SEARCH_FORM } from './form.ts'
import { isCommitments, useValueNames } from './value-names.ts'

type FacetGroupProps = { name: FacetName; values: readonly FacetValue[]; chosen: readonly string[] }

/** The facets that most people begin with stand open. */
const OPEN: readonly FacetName[] = ['commitment', 'kind', 'country']
const SHOWN = 6
/** Folding one or two away would save no room. */
const FOLDED_AT_LEAST = 3

/** The values of one facet as boxes to tick, with how many practices each would leave; the long tail is folded. */
export function FacetGroup({ name, values, chosen }: FacetGroupProps) {
  const t = useWords()
  const shown = isFolded(name, values) ? SHOWN : values.length
  const rest = values.slice(shown)
  return (
    <details className={styles.group} open={OPEN.includes(name) || chosen.length > 0}>
      <summary className={styles.summary}>{t(`template.facet.${name}`)}</summary>
      <fieldset>
        <legend className="only-heard">{t(`template.facet.${name}`)}</legend>
        <Options name={name} values={values.slice(0, shown)} chosen={chosen} />
        {rest.length > 0 && (
          <details className={styles.more} open={rest.some(({ value }) => chosen.includes(value))}>
            <summary>{t('search.more', { count: rest.length })}</summary>
            <Options name={name} values={rest} chosen={chosen} />
          </details>
        )}
      </fieldset>
    </details>
  )
}

/** The nine commitments belong together. */
function isFolded(name: FacetName, values: readonly FacetValue[]): boolean {
  return !isCommitments(name) && name !== 'kind' && values.length >= SHOWN + FOLDED_AT_LEAST
}

function Options({ name, values, chosen }: FacetGroupProps) {
  const nameOf = useValueNames()
  return values.map(({ value, label, count }) => (
    <label key={value} className={styles.option}>
      <input
        type="checkbox"
        form={SEARCH_FORM}
        name={name}
        value={value}
        checked={chosen.includes(value)}
        onChange={keep}
      />
      <span>
        {isCommitments(name) && <b>{value} </b>}
        {nameOf(name, value, label)}
      </span>
      <span className={styles.count}>{count}</span>
    </label>
  ))
}

/** The panel hears of every change; React only wants to know that somebody does. */
function keep() {}
