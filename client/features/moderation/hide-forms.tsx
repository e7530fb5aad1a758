import { deskPracticeAddress } from '#shared/addresses.ts'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { SelectField } from '../../ui/form/choice-fields.tsx'
import { Decision } from './decisions.tsx'
import type { DeskPractice } from './desk-queries.ts'
import styles from './desk.module.css'
import { usePartNames } from './part-names.ts'

/** Masking a part in older revisions, and erasing it from them for good. */
export function HideForms({ desk }: { desk: DeskPractice }) {
  const t = useWords()
  const nameOf = usePartNames()
  const action = deskPracticeAddress(useLanguage(), desk.key)
  const hidden = { practice: desk.practiceId, version: String(desk.version) }
  const erased = desk.revisions.filter(({ erasedParts }) => erasedParts.length > 0)
  const told = toldApart(desk.parts.map((part) => ({ value: part, label: nameOf(part) })))
  return (
    <section>
      <h2>{t('desk.revisions')}</h2>
      {erased.map(({ number, erasedParts }) => (
        <p key={number} className={styles.quiet}>
          {t('desk.erased', { number, parts: erasedParts.map(nameOf).join(', ') })}
        </p>
      ))}
      {(['mask', 'erase'] as const).map((name) => (
        <Decision key={name} name={name} title={t(`desk.${name}`)} action={action} hidden={hidden}>
          <SelectField name="part" label={t('desk.part')} choices={told} />
          <SelectField
            name="until"
            label={t('desk.until')}
            choices={desk.revisions.map(({ number }) => ({
              value: String(number),
              label: t('desk.revision', { number }),
            }))}
          />
        </Decision>
      ))}
    </section>
  )
}

/** Numbers those of the same name: a second attachment is “Attachment (2)”. */
function toldApart(choices: readonly { value: string; label: string }[]) {
  const counts = new Map<string, number>()
  return choices.map(({ value, label }) => {
    const count = (counts.get(label) ?? 0) + 1
    counts.set(label, count)
    return { value, label: count === 1 ? label : `${label} (${count})` }
  })
}
