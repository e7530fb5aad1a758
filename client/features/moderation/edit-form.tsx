import { deskPracticeAddress } from '#shared/addresses.ts'
import { LABELS } from '#shared/practices/labels.ts'
import { useFaults, useFormAnswer } from '../../lib/form-answer.ts'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { Checkbox, SelectField } from '../../ui/form/choice-fields.tsx'
import { PostForm } from '../../ui/form/post-form.tsx'
import { TextArea } from '../../ui/form/text-field.tsx'
import type { DeskPractice, Review } from './desk-queries.ts'
import styles from './desk.module.css'
import { usePartNames } from './part-names.ts'

/** A small edit, one part at a time: words, or a stricter label. */
export function EditForm({ desk, review: { practice } }: { desk: DeskPractice; review: Review }) {
  const t = useWords()
  const parts = [
    { part: 'title', text: practice.title.text, label: null },
    { part: 'summary', text: practice.summary.text, label: null },
    ...practice.sections.map(({ kind, text, label }) => ({
      part: `section:${kind.toLowerCase()}`,
      text: text.text,
      label,
    })),
  ]
  return (
    <details className={styles.decision}>
      <summary>{t('desk.edit')}</summary>
      <p>{t('desk.edit.hint')}</p>
      {parts.map((each) => (
        <PartForm key={each.part} desk={desk} {...each} />
      ))}
    </details>
  )
}

type PartFormProps = { desk: DeskPractice; part: string; text: string; label: (typeof LABELS)[number] | null }

function PartForm({ desk, part, text, label }: PartFormProps) {
  const t = useWords()
  const nameOf = usePartNames()
  const { values } = useFormAnswer()
  const faultOf = useFaults()
  const isThis = values['part'] === part && values['action'] === 'edit'
  const stricter = LABELS.slice(label ? LABELS.indexOf(label) : 0)
  return (
    <details className={styles.more} open={isThis || undefined}>
      <summary>{nameOf(part)}</summary>
      <PostForm
        action={deskPracticeAddress(useLanguage(), desk.key)}
        submit={t('desk.edit.save')}
        hidden={{ action: 'edit', practice: desk.practiceId, version: String(desk.version), part }}
      >
        <TextArea
          name="text"
          label={nameOf(part)}
          error={isThis ? faultOf(part) : undefined}
          defaultValue={isThis ? values['text'] : text}
        />
        {label && (
          <SelectField
            name="label"
            label={t('desk.label')}
            defaultValue={label}
            choices={stricter.map((each) => ({ value: each, label: `TLP:${each}` }))}
          />
        )}
        <Checkbox name="masks" value="yes" label={t('desk.edit.masks')} />
        <TextArea
          name="reason"
          label={t('desk.reason')}
          error={isThis ? faultOf('reason') : undefined}
          defaultValue={isThis ? values['reason'] : ''}
          maxLength={4000}
          required
        />
      </PostForm>
    </details>
  )
}
