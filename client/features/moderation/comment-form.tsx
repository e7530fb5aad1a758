import { deskPracticeAddress } from '#shared/addresses.ts'
import { useFaults, useFormAnswer } from '../../lib/form-answer.ts'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { SelectField } from '../../ui/form/choice-fields.tsx'
import { PostForm } from '../../ui/form/post-form.tsx'
import { TextArea, TextField } from '../../ui/form/text-field.tsx'
import type { DeskPractice } from './desk-queries.ts'
import { usePartNames } from './part-names.ts'
import { NoteChoice } from './timeline.tsx'

/** Something to say to the authors, or among moderators; about the whole, a part, or a sentence of it. */
export function CommentForm({ desk }: { desk: DeskPractice }) {
  const t = useWords()
  const language = useLanguage()
  const nameOf = usePartNames()
  const { values } = useFormAnswer()
  const faultOf = useFaults()
  const text = desk.review?.practice ?? desk.published
  const parts = [
    'title',
    'summary',
    ...(text?.sections ?? []).map(({ kind }) => `section:${kind.toLowerCase()}`),
    ...(text?.claims ?? []).map(({ id }) => `claim:${id}`),
  ]
  return (
    <PostForm
      action={deskPracticeAddress(language, desk.key)}
      submit={t('desk.say')}
      hidden={{ action: 'comment', practice: desk.practiceId }}
    >
      <TextArea
        name="body"
        label={t('desk.comment')}
        error={faultOf('body')}
        defaultValue={values['body']}
        maxLength={4000}
        required
      />
      <SelectField
        name="part"
        label={t('desk.about')}
        choices={[
          { value: '', label: t('desk.about.whole') },
          ...parts.map((part) => ({ value: part, label: nameOf(part) })),
        ]}
      />
      <TextField name="quote" label={t('desk.quote')} maxLength={600} defaultValue={values['quote']} />
      <NoteChoice />
    </PostForm>
  )
}
