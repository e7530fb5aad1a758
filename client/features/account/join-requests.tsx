import { useWords } from '../../lib/words.tsx'
import { Button } from '../../ui/button.tsx'
import styles from './account.module.css'
import type { Organisation } from './account-query.ts'
import { RoleChoice } from './role-choice.tsx'

/** Who asks to be let in, with an answer for each; nothing where nobody asks, or nobody here decides. */
export function JoinRequests({ organisation, base }: { organisation: Organisation; base: string }) {
  const t = useWords()
  const requests = organisation.joinRequests ?? []
  if (requests.length === 0) return null
  return (
    <section>
      <h2>{t('account.people.requests')}</h2>
      <ul className={styles.rows}>
        {requests.map(({ id, name, email }) => (
          <li key={id}>
            <span>
              {name}
              <span className={styles.quiet}>{email}</span>
            </span>
            <form method="post" action={`${base}/decide`} className={styles.controls}>
              <input type="hidden" name="request" value={id} />
              <RoleChoice chosen="contributor" about={name} />
              <Button
                type="submit"
                name="accept"
                value="yes"
                aria-label={`${t('account.people.letIn')}: ${name}`}
              >
                {t('account.people.letIn')}
              </Button>
              <Button
                type="submit"
                look="quiet"
                name="accept"
                value="no"
                aria-label={`${t('account.people.refuse')}: ${name}`}
              >
                {t('account.people.refuse')}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}
