import { oneTimeLinkAddress } from '#shared/addresses.ts'
import { EmailField } from '../../features/account/email-field.tsx'
import { bringFormWords, FormPage } from '../../features/account/form-page.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { PostForm } from '../../ui/form/post-form.tsx'

export const load = bringFormWords

export function Page() {
  const t = useWords()
  return (
    <FormPage title={t('account.link.title')} lead={t('account.link.lead')}>
      <PostForm action={oneTimeLinkAddress(useLanguage())} submit={t('account.link.submit')}>
        <EmailField />
      </PostForm>
    </FormPage>
  )
}
