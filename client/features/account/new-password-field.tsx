import { useFaults } from '../../lib/form-answer.ts'
import { useWords } from '../../lib/words.tsx'
import { TextField } from '../../ui/form/text-field.tsx'

const SHORTEST = 12

/** A password that is chosen: long enough, and nothing else is asked of it. */
export function NewPasswordField({ label }: { label: string }) {
  const t = useWords()
  const faultOf = useFaults()
  return (
    <TextField
      label={label}
      hint={t('account.newPassword.hint', { count: SHORTEST })}
      error={faultOf('password')}
      name="password"
      type="password"
      autoComplete="new-password"
      minLength={SHORTEST}
      maxLength={128}
      required
    />
  )
}
