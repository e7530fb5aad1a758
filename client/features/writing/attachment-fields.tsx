import { INTERFACE_LANGUAGES } from '#shared/languages.ts'
import type { Field } from '#shared/practices/forms/fields.ts'
import { fieldsOfPart } from '#shared/practices/forms/part-fields.ts'
import { inputName, seenName } from '#shared/practices/forms/part-texts.ts'
import type { PartName } from '#shared/practices/parts.ts'
import { useWords } from '../../lib/words.tsx'
import { Conflict } from './conflict.tsx'
import { FieldInput } from './field-input.tsx'
import fieldStyles from './field-input.module.css'
import { Kept } from './part-fields.tsx'
import { usePartView } from './part-view.ts'
import { languageOf } from './tasks.ts'
import { useWriting } from './writing-context.ts'

const alternativeField = (language: string) => `alternative.${language}`

/** What is said of a file: first what it shows in the language of the practice, last who may read it. */
export function AttachmentFields({ part, isDocument }: { part: PartName; isDocument: boolean }) {
  const t = useWords()
  const { draft } = useWriting()
  const view = usePartView(part)
  const original = languageOf(draft)
  const fields = fieldsOfPart(part)
  const named = (names: readonly string[]) =>
    names.flatMap((wanted) => fields.find(({ name }) => name === wanted) ?? [])
  const others = named(INTERFACE_LANGUAGES.filter((each) => each !== original).map(alternativeField))
  const first = named([alternativeField(original), ...(isDocument ? [] : ['decorative'])])
  const last = named(['caption', 'credit', 'licence', 'label'])
  const shown = [...first, ...others, ...last]
  const hints: Record<string, string> = {
    [alternativeField(original)]: t('writing.hint.alternative'),
    licence: t('writing.hint.attachmentLicence'),
  }
  const draw = (field: Field) => (
    <FieldInput key={field.name} part={part} field={field} view={view} hint={hints[field.name]} />
  )
  return (
    <div key={view.epoch} className={fieldStyles.part}>
      <input type="hidden" name={seenName(part)} value={view.seen} readOnly />
      {view.theirs !== undefined && <Conflict part={part} theirs={view.theirs} />}
      {first.map(draw)}
      <details>
        <summary>{t('writing.files.otherLanguages')}</summary>
        <div className={fieldStyles.part}>{others.map(draw)}</div>
      </details>
      {last.map(draw)}
      {fields
        .filter((field) => !shown.includes(field))
        .map((field) => (
          <Kept key={field.name} part={part} field={field} texts={view.textsOf(inputName(part, field))} />
        ))}
    </div>
  )
}
