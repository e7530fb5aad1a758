import type { Fact } from './practice-query.ts'
import styles from './facts.module.css'
import { useAuthorsWords } from './written-in.tsx'
import { useFieldWriter } from '../../lib/field-writer.ts'

const NOT_FIELDS = ['__typename', 'id', 'kind', 'label', 'detailsLabel']

/** A fact as a list of what is known of it, in the order in which the operation asks for its fields. */
export function FactList({ fact, without = [] }: { fact: Fact; without?: readonly string[] }) {
  const write = useFieldWriter()
  const asWritten = useAuthorsWords()
  const hidden = [...NOT_FIELDS, ...without]
  const fields = Object.entries(fact).flatMap(([name, value]) =>
    hidden.includes(name) ? [] : (write(name, value) ?? []),
  )
  return (
    <dl className={styles.list}>
      {fields.map(({ title, text, isFree }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{isFree ? asWritten(text) : text}</dd>
        </div>
      ))}
    </dl>
  )
}
