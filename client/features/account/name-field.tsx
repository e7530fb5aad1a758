import { useFaults, useFormAnswer } from '../../lib/form-answer.ts'
import { useWords } from '../../lib/words.tsx'
import { TextField } from '../../ui/form/text-field.tsx'

export function NameField({ saved = '' }: { saved?: string }) {
  const t = useWords()
  const faultOf = useFaults()
  const { values } = useFormAnswer()
  return (
    <TextField
      label={t('account.name')}
      hint={t('account.name.hint')}
      error={faultOf('name')}
      name="name"
      autoComplete="name"
      maxLength={100}
      defaultValue={values['name'] ?? saved}
      required
    />
  )
}
