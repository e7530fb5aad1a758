import { useSuspenseQuery } from '@tanstack/react-query'
import { accountAddress } from '#shared/addresses.ts'
import { accountQuery } from '../../features/account/account-query.ts'
import { requireMe } from '../../features/account/me-query.ts'
import { bringFormWords, FormPage } from '../../features/account/form-page.tsx'
import { ProfileForm } from '../../features/account/profile-form.tsx'
import { Sessions } from '../../features/account/sessions.tsx'
import { useSearchText } from '../../lib/address-parts.ts'
import { Link } from '../../lib/link.tsx'
import { bringData, type Visit } from '../../lib/page-context.ts'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { Notice } from '../../ui/notice.tsx'

const CHANGES = ['profile', 'password', 'sessions'] as const

export async function load(visit: Visit): Promise<void> {
  await requireMe(visit)
  await bringFormWords(visit)
  await bringData(visit.context, accountQuery())
}

export function Page() {
  const t = useWords()
  const language = useLanguage()
  const { me } = useSuspenseQuery(accountQuery()).data
  const asked = useSearchText('changed')
  const changed = CHANGES.find((change) => change === asked)
  if (!me) return null
  return (
    <FormPage title={t('account.title')} lead={t('account.signedInAs', { email: me.email })}>
      {changed && <Notice>{t(`account.changed.${changed}`)}</Notice>}
      {me.invitations.length > 0 && (
        <Notice>
          <Link href={accountAddress(language, 'organisations')}>
            {t('account.invited', { count: me.invitations.length })}
          </Link>
        </Notice>
      )}
      <ul>
        <li>
          <Link href={accountAddress(language, 'organisations')}>{t('account.organisations.title')}</Link>
        </li>
        {me.hasPassword && (
          <li>
            <Link href={accountAddress(language, 'password')}>{t('account.password.change')}</Link>
          </li>
        )}
      </ul>
      <ProfileForm account={me} />
      <Sessions sessions={me.sessions} />
    </FormPage>
  )
}
