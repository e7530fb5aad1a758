import type { FacetName } from '#shared/search/facets.ts'
import type { FacetValue } from './facets-of.ts'
import styles from './options.module.css'
import { SEARCH_FORM } from './form.ts'
import { isCommitments, useValueNames } from './value-names.ts'

type OptionsProps = { name: FacetName; values: readonly FacetValue[]; chosen: readonly string[] }

/** Values as boxes to tick, each with how many practices it would leave. */
export function Options({ name, values, chosen }: OptionsProps) {
  const nameOf = useValueNames()
  return values.map(({ value, label, count }) => (
    <label key={value} className={styles.option}>
      <input
        type="checkbox"
        form={SEARCH_FORM}
        name={name}
        value={value}
        checked={chosen.includes(value)}
        onChange={heardAbove}
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
export function heardAbove() {}
