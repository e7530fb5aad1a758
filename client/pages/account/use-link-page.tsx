import { bringFormWords, FormPage } from '../../features/account/form-page.tsx'
import { TokenForm } from '../../features/account/token-form.tsx'
import { useWords } from '../../lib/words.tsx'

export const load = bringFormWords

export function Page() {
  const t = useWords()
  return (
    <FormPage title={t('account.useLink.title')} lead={t('account.useLink.lead')}>
      <TokenForm submit={t('account.signIn.submit')} />
    </FormPage>
  )
}
