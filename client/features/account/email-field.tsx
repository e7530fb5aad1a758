import { useFaults, useFormAnswer } from '../../lib/form-answer.ts'
import { useWords } from '../../lib/words.tsx'
import { TextField } from '../../ui/form/text-field.tsx'

/** A mail address; `username` where it goes with a password, so that password managers know them as a pair. */
export function EmailField({ autoComplete = 'email' }: { autoComplete?: 'email' | 'username' | 'off' }) {
  const t = useWords()
  const faultOf = useFaults()
  const { values } = useFormAnswer()
  return (
    <TextField
      label={t('account.email')}
      error={faultOf('email')}
      name="email"
      type="email"
      inputMode="email"
      autoComplete={autoComplete}
      autoCapitalize="none"
      spellCheck={false}
      defaultValue={values['email'] ?? ''}
      required
    />
  )
}
