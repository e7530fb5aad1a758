import { bringFormWords, FormPage } from '../../features/account/form-page.tsx'
import { NewPasswordField } from '../../features/account/new-password-field.tsx'
import { TokenForm } from '../../features/account/token-form.tsx'
import { useWords } from '../../lib/words.tsx'

export const load = bringFormWords

export function Page() {
  const t = useWords()
  return (
    <FormPage title={t('account.newPassword.title')}>
      <TokenForm submit={t('account.newPassword.submit')}>
        <NewPasswordField label={t('account.newPassword')} />
      </TokenForm>
    </FormPage>
  )
}
