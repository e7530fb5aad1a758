import { useWords } from '../../lib/words.tsx'
import type { PartDifference } from './desk-queries.ts'
import styles from './difference.module.css'
import { useFieldNames, usePartNames } from './part-names.ts'

type Field = PartDifference['fields'][number]
type Run = Field['runs'][number]

type DifferenceProps = {
  parts: readonly PartDifference[]
  isSideBySide: boolean
  /** There is nothing to compare with: the text is shown as it stands. */
  isWhole: boolean
}

/** What differs, part by part: marks in the text, told to listeners in words; in one text or side by side. */
export function Difference({ parts, isSideBySide, isWhole }: DifferenceProps) {
  const t = useWords()
  const nameOf = usePartNames()
  if (parts.length === 0) return <p>{t('desk.difference.none')}</p>
  return (isWhole ? parts.map(unmarked) : parts).map((part) => (
    <section key={part.part} id={`part-${part.part}`} className={styles.part}>
      <h3>
        {nameOf(part.part)} {!isWhole && <Change part={part} />}
      </h3>
      <Labels part={part} />
      {part.fields.map((field) => (
        <FieldDifference
          key={field.name}
          field={field}
          isSideBySide={isSideBySide && part.change === 'CHANGED'}
        />
      ))}
    </section>
  ))
}

function unmarked(part: PartDifference): PartDifference {
  const fields = part.fields.map((field) => ({
    ...field,
    runs: field.runs.map((run) => ({ ...run, kind: 'SAME' as const })),
  }))
  return { ...part, labelBefore: part.labelAfter, fields }
}

function Change({ part }: { part: PartDifference }) {
  const t = useWords()
  return <small className={styles.change}>{t(`desk.change.${part.change}`)}</small>
}

function Labels({ part: { labelBefore, labelAfter } }: { part: PartDifference }) {
  const t = useWords()
  if (labelBefore === labelAfter) return labelAfter && <p className={styles.label}>{`TLP:${labelAfter}`}</p>
  return (
    <p className={styles.label}>
      {labelBefore && (
        <del>
          <span className="only-heard">{t('desk.removed')} </span>
          {`TLP:${labelBefore}`}
        </del>
      )}{' '}
      {labelAfter && (
        <ins>
          <span className="only-heard">{t('desk.added')} </span>
          {`TLP:${labelAfter}`}
        </ins>
      )}
    </p>
  )
}

function FieldDifference({ field, isSideBySide }: { field: Field; isSideBySide: boolean }) {
  const nameOf = useFieldNames()
  const name = field.name === 'text' ? null : <b className={styles.name}>{nameOf(field.name)}</b>
  if (!isSideBySide)
    return (
      <div className={styles.text}>
        {name}
        <Runs runs={field.runs} />
      </div>
    )
  return (
    <div className={styles.sides}>
      <div className={styles.text}>
        {name}
        <Runs runs={field.runs.filter(({ kind }) => kind !== 'ADDED')} />
      </div>
      <div className={styles.text}>
        {name}
        <Runs runs={field.runs.filter(({ kind }) => kind !== 'REMOVED')} />
      </div>
    </div>
  )
}

function Runs({ runs }: { runs: readonly Run[] }) {
  const t = useWords()
  return runs.map(({ kind, text }, place) => {
    const key = `${place} ${kind}`
    if (kind === 'SAME') return <span key={key}>{text}</span>
    const Mark = kind === 'ADDED' ? 'ins' : 'del'
    return (
      <Mark key={key}>
        <span className="only-heard"> {t(kind === 'ADDED' ? 'desk.added' : 'desk.removed')} </span>
        {text}
        <span className="only-heard"> {t('desk.end')} </span>
      </Mark>
    )
  })
}
