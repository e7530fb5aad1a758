import { bringFormWords, FormPage } from '../../features/account/form-page.tsx'
import { useWords } from '../../lib/words.tsx'

export const load = bringFormWords

/** The same for every address, whether or not somebody has an account with it. */
export function Page() {
  const t = useWords()
  return (
    <FormPage title={t('account.sent.title')} lead={t('account.sent.lead')}>
      <p>{t('account.sent.help')}</p>
    </FormPage>
  )
}
