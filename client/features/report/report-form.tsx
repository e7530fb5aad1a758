import { reportAddress } from '#shared/addresses.ts'
import { PROBLEM_KINDS } from '#shared/moderation/queue.ts'
import { enumNameOf } from '#shared/text/enum-names.ts'
import { useFaults, useFormAnswer } from '../../lib/form-answer.ts'
import { useLanguage, useNames, useWords } from '../../lib/words.tsx'
import { RadioGroup } from '../../ui/form/choice-fields.tsx'
import { PostForm } from '../../ui/form/post-form.tsx'
import { TextArea, TextField } from '../../ui/form/text-field.tsx'

/** By which anybody says that something is wrong with a public page; without an account. */
export function ReportForm({ address }: { address: string }) {
  const t = useWords()
  const language = useLanguage()
  const nameOf = useNames()
  const { values } = useFormAnswer()
  const faultOf = useFaults()
  return (
    <PostForm action={reportAddress(language, address)} submit={t('report.submit')}>
      <RadioGroup
        name="kind"
        label={t('report.kind')}
        error={faultOf('kind')}
        defaultValue={values['kind']}
        choices={PROBLEM_KINDS.map((kind) => ({
          value: kind,
          label: nameOf('report.kind', enumNameOf(kind)),
        }))}
      />
      <TextArea
        name="body"
        label={t('report.body')}
        hint={t('report.body.hint')}
        error={faultOf('body')}
        defaultValue={values['body']}
        maxLength={2000}
        required
      />
      <TextField
        name="email"
        type="email"
        label={t('report.email')}
        hint={t('report.email.hint')}
        error={faultOf('email')}
        defaultValue={values['email']}
        autoComplete="email"
      />
      <p hidden>
        <label>
          {t('report.website')} <input name="website" tabIndex={-1} autoComplete="off" />
        </label>
      </p>
    </PostForm>
  )
}
