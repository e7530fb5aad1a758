import { signUpAddress } from '#shared/addresses.ts'
import { EmailField } from '../../features/account/email-field.tsx'
import { bringFormWords, FormPage } from '../../features/account/form-page.tsx'
import { NameField } from '../../features/account/name-field.tsx'
import { NewPasswordField } from '../../features/account/new-password-field.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { PostForm } from '../../ui/form/post-form.tsx'

export const load = bringFormWords

export function Page() {
  const t = useWords()
  return (
    <FormPage title={t('account.signUp.title')} lead={t('account.signUp.lead')}>
      <PostForm
        action={signUpAddress(useLanguage())}
        submit={t('account.signUp.submit')}
        labels={{ name: t('account.name'), email: t('account.email'), password: t('account.password') }}
      >
        <NameField />
        <EmailField autoComplete="username" />
        <NewPasswordField label={t('account.password')} />
      </PostForm>
    </FormPage>
  )
}
