import { administrationAddress } from '#shared/addresses.ts'
import type { OutboxQuery } from '../../gql/account.ts'
import { formatMoment } from '../../lib/dates.ts'
import { useLanguage, useNames, useWords } from '../../lib/words.tsx'
import styles from './account.module.css'

type ListedMail = OutboxQuery['mails']['edges'][number]['node']

/** Mails with what became of them. They open by plain links, so that none is opened by hovering over it. */
export function MailList({ mails, opens }: { mails: readonly ListedMail[]; opens: boolean }) {
  const t = useWords()
  const nameOf = useNames()
  const language = useLanguage()
  if (mails.length === 0) return <p>{t('account.outbox.none')}</p>
  return (
    <ul className={styles.rows}>
      {mails.map(({ id, template, address, createdAt, state, reason }) => (
        <li key={id}>
          <span>
            {opens ? <a href={`${administrationAddress(language, 'outbox')}/${id}`}>{template}</a> : template}
            <span className={styles.quiet}>
              {t('account.outbox.to', { address, at: formatMoment(language, createdAt) })}
            </span>
          </span>
          <span>
            {nameOf('account.mailState', state)}
            {reason && <code className={styles.quiet}>{reason}</code>}
          </span>
        </li>
      ))}
    </ul>
  )
}
