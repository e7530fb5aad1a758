import type { Field } from '#shared/practices/forms/fields.ts'
import { fieldsOfPart } from '#shared/practices/forms/part-fields.ts'
import { inputName, seenName } from '#shared/practices/forms/part-texts.ts'
import type { PartName } from '#shared/practices/parts.ts'
import { Conflict } from './conflict.tsx'
import { FieldInput } from './field-input.tsx'
import styles from './field-input.module.css'
import { usePartView } from './part-view.ts'

type PartFieldsProps = {
  part: PartName
  /** What helps to fill in a field, by its name. */
  hints?: Readonly<Record<string, string>>
  /** Fields that this page does not ask for; they keep what they hold. */
  silent?: readonly string[]
}

/** All fields of a part, and beside them, where somebody else has changed it, their side. */
export function PartFields({ part, hints = {}, silent = [] }: PartFieldsProps) {
  const view = usePartView(part)
  return (
    <div key={view.epoch} className={styles.part}>
      <input type="hidden" name={seenName(part)} value={view.seen} readOnly />
      {view.theirs !== undefined && <Conflict part={part} theirs={view.theirs} />}
      {fieldsOfPart(part).map((field) =>
        silent.includes(field.name) ? (
          <Kept key={field.name} part={part} field={field} texts={view.textsOf(inputName(part, field))} />
        ) : (
          <FieldInput key={field.name} part={part} field={field} view={view} hint={hints[field.name]} />
        ),
      )}
    </div>
  )
}

/** A field that the page does not ask for, and keeps. */
export function Kept({ part, field, texts }: { part: PartName; field: Field; texts: readonly string[] }) {
  return texts.map((text) => (
    <input key={text} type="hidden" name={inputName(part, field)} value={text} readOnly />
  ))
}
