import { Fragment } from 'react'
import { useWords } from '../../lib/words.tsx'
import type { PartDifference } from './desk-queries.ts'
import styles from './difference.module.css'
import { useFieldNames, usePartNames } from './part-names.ts'
import { useValueWords } from './value-words.ts'

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
          part={part.part}
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

type FieldProps = { part: string; field: Field; isSideBySide: boolean }

function FieldDifference({ part, field, isSideBySide }: FieldProps) {
  const nameOf = useFieldNames(part)
  const name = field.name === 'text' ? null : <b className={styles.name}>{nameOf(field.name)}</b>
  const side = (without?: Run['kind']) => (
    <div className={styles.text}>
      {name}
      <Runs part={part} field={field} runs={field.runs.filter(({ kind }) => kind !== without)} />
    </div>
  )
  if (!isSideBySide) return side()
  return (
    <div className={styles.sides}>
      {side('ADDED')}
      {side('REMOVED')}
    </div>
  )
}

function Runs({ part, field, runs }: { part: string; field: Field; runs: readonly Run[] }) {
  const written = useValueWords(part)
  return runs.map(({ kind, text, name }, place) => (
    <Fragment key={`${place} ${kind}`}>
      {field.isOfValues && place > 0 && ', '}
      <Marked kind={kind}>{name ?? (field.isOfValues ? written(field.name, text) : text)}</Marked>
    </Fragment>
  ))
}

function Marked({ kind, children }: { kind: Run['kind']; children: string }) {
  const t = useWords()
  if (kind === 'SAME') return <span>{children}</span>
  const Mark = kind === 'ADDED' ? 'ins' : 'del'
  return (
    <Mark>
      <span className="only-heard"> {t(kind === 'ADDED' ? 'desk.added' : 'desk.removed')} </span>
      {children}
      <span className="only-heard"> {t('desk.end')} </span>
    </Mark>
  )
}
