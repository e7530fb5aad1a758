import { accountAddress } from '#shared/addresses.ts'
import { requireMe } from '../../features/account/me-query.ts'
import { bringFormWords, FormPage } from '../../features/account/form-page.tsx'
import { NewPasswordField } from '../../features/account/new-password-field.tsx'
import { useFaults } from '../../lib/form-answer.ts'
import type { Visit } from '../../lib/page-context.ts'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { PostForm } from '../../ui/form/post-form.tsx'
import { TextField } from '../../ui/form/text-field.tsx'

export async function load(visit: Visit): Promise<void> {
  await requireMe(visit)
  await bringFormWords(visit)
}

export function Page() {
  const t = useWords()
  const faultOf = useFaults()
  return (
    <FormPage title={t('account.password.change')} lead={t('account.password.ends')}>
      <PostForm
        action={accountAddress(useLanguage(), 'password')}
        submit={t('account.newPassword.submit')}
        labels={{ current: t('account.password.current'), password: t('account.newPassword') }}
      >
        <TextField
          label={t('account.password.current')}
          error={faultOf('current')}
          name="current"
          type="password"
          autoComplete="current-password"
          required
        />
        <NewPasswordField label={t('account.newPassword')} />
      </PostForm>
    </FormPage>
  )
}
