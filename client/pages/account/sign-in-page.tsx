import { useLocation } from '@tanstack/react-router'
import { bringFormWords, FormPage } from '../../features/account/form-page.tsx'
import { SignInForm, textIn } from '../../features/account/sign-in-form.tsx'
import { useWords } from '../../lib/words.tsx'
import { Notice } from '../../ui/notice.tsx'

export const load = bringFormWords

export function Page() {
  const t = useWords()
  const changed = useLocation({ select: ({ search }) => textIn(search, 'changed') })
  return (
    <FormPage title={t('account.signIn.title')}>
      {changed === 'password' && <Notice>{t('account.changed.password')}</Notice>}
      <SignInForm />
    </FormPage>
  )
}
