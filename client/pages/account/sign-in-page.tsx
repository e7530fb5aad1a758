import { bringFormWords, FormPage } from '../../features/account/form-page.tsx'
import { SignInForm } from '../../features/account/sign-in-form.tsx'
import { useSearchText } from '../../lib/address-parts.ts'
import { useWords } from '../../lib/words.tsx'
import { Notice } from '../../ui/notice.tsx'

export const load = bringFormWords

export function Page() {
  const t = useWords()
  const changed = useSearchText('changed')
  return (
    <FormPage title={t('account.signIn.title')}>
      {changed === 'password' && <Notice>{t('account.changed.password')}</Notice>}
      <SignInForm />
    </FormPage>
  )
}
