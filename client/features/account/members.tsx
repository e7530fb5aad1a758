import { formatDate } from '../../lib/dates.ts'
import { useLanguage, useNames, useWords } from '../../lib/words.tsx'
import { Button } from '../../ui/button.tsx'
import { ActionButton } from '../../ui/form/post-form.tsx'
import styles from './account.module.css'
import type { Organisation } from './account-query.ts'
import { RoleChoice } from './role-choice.tsx'

type InOrganisation = { organisation: Organisation; base: string }

/** The people of an organisation; whoever manages them changes roles and takes people out. */
export function Members({ organisation: { members, abilities }, base }: InOrganisation) {
  const t = useWords()
  const nameOf = useNames()
  const language = useLanguage()
  return (
    <section>
      <h2>{t('account.people.members')}</h2>
      <ul className={styles.rows}>
        {(members ?? []).map(({ personId, name, email, role, isLastLead, since }) => (
          <li key={personId}>
            <span>
              {name} <a href={`mailto:${email}`}>{email}</a>
              <span className={styles.quiet}>
                {t('account.people.since', {
                  role: nameOf('account.role', role),
                  since: formatDate(language, since),
                })}
              </span>
            </span>
            <span className={styles.controls}>
              {isLastLead && <span className={styles.quiet}>{t('account.people.lastLead')}</span>}
              {abilities.includes('SET_ROLE') && !isLastLead && (
                <form method="post" action={`${base}/role`} className={styles.controls}>
                  <input type="hidden" name="person" value={personId} />
                  <RoleChoice chosen={role.toLowerCase()} about={name} />
                  <Button type="submit" look="second" aria-label={`${t('account.people.setRole')}: ${name}`}>
                    {t('account.people.setRole')}
                  </Button>
                </form>
              )}
              {abilities.includes('REMOVE') && !isLastLead && (
                <ActionButton
                  action={`${base}/remove`}
                  submit={t('account.people.remove')}
                  hidden={{ person: personId }}
                  look="quiet"
                  about={name}
                />
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
