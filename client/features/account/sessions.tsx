import { accountAddress } from '#shared/addresses.ts'
import { formatDate } from '../../lib/dates.ts'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { ActionButton } from '../../ui/form/post-form.tsx'
import styles from './account.module.css'
import type { Account } from './account-query.ts'
import { browserName } from './browser-name.ts'

/** Where somebody is signed in; each can be ended, and all at once. */
export function Sessions({ sessions }: { sessions: Account['sessions'] }) {
  const t = useWords()
  const language = useLanguage()
  return (
    <section>
      <h2>{t('account.sessions.title')}</h2>
      <ul className={styles.rows}>
        {sessions.map((session) => {
          const name = browserName(session.userAgent) ?? t('account.sessions.unknown')
          return (
            <li key={session.id}>
              <span>
                {name}
                <span className={styles.quiet}>
                  {t('account.sessions.since', {
                    since: formatDate(language, session.createdAt),
                    used: formatDate(language, session.usedAt),
                  })}
                </span>
              </span>
              {session.isThisOne ? (
                t('account.sessions.thisOne')
              ) : (
                <ActionButton
                  action={accountAddress(language, 'sessions')}
                  submit={t('account.sessions.end')}
                  hidden={{ session: session.id }}
                  about={name}
                />
              )}
            </li>
          )
        })}
      </ul>
      <ActionButton
        action={accountAddress(language, 'sign-out-everywhere')}
        submit={t('account.sessions.endAll')}
      />
    </section>
  )
}
