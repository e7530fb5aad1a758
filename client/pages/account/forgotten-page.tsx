import { forgottenAddress } from '#shared/addresses.ts'
import { EmailField } from '../../features/account/email-field.tsx'
import { bringFormWords, FormPage } from '../../features/account/form-page.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { PostForm } from '../../ui/form/post-form.tsx'

export const load = bringFormWords

export function Page() {
  const t = useWords()
  return (
    <FormPage title={t('account.forgotten.title')} lead={t('account.forgotten.lead')}>
      <PostForm action={forgottenAddress(useLanguage())} submit={t('account.forgotten.submit')}>
        <EmailField />
      </PostForm>
    </FormPage>
  )
}
