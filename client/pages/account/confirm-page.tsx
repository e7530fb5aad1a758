import { bringFormWords, FormPage } from '../../features/account/form-page.tsx'
import { TokenForm } from '../../features/account/token-form.tsx'
import { useFaults } from '../../lib/form-answer.ts'
import { useWords } from '../../lib/words.tsx'
import { TextField } from '../../ui/form/text-field.tsx'

export const load = bringFormWords

export function Page() {
  const t = useWords()
  const faultOf = useFaults()
  return (
    <FormPage title={t('account.confirm.title')} lead={t('account.confirm.lead')}>
      <TokenForm submit={t('account.confirm.submit')}>
        <TextField
          label={t('account.password')}
          error={faultOf('password')}
          name="password"
          type="password"
          autoComplete="current-password"
          required
        />
      </TokenForm>
    </FormPage>
  )
}
