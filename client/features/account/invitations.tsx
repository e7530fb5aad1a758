import { ROLES } from '#shared/access/viewer.ts'
import { enumNameOf } from '#shared/text/enum-names.ts'
import { formatDate } from '../../lib/dates.ts'
import { useLanguage, useNames, useWords } from '../../lib/words.tsx'
import { SelectField } from '../../ui/form/choice-fields.tsx'
import { ActionButton, PostForm } from '../../ui/form/post-form.tsx'
import styles from './account.module.css'
import type { Organisation } from './account-query.ts'
import { EmailField } from './email-field.tsx'

/** Invites people by mail, and takes invitations back. */
export function Invitations({ organisation, base }: { organisation: Organisation; base: string }) {
  const t = useWords()
  const nameOf = useNames()
  const language = useLanguage()
  if (!organisation.abilities.includes('INVITE')) return null
  const roles = ROLES.map((role) => ({ value: role, label: nameOf('account.role', enumNameOf(role)) }))
  return (
    <section>
      <h2>{t('account.invite.title')}</h2>
      <ul className={styles.rows}>
        {(organisation.invitations ?? []).map(({ id, email, role, expiresAt }) => (
          <li key={id}>
            <span>
              {email}
              <span className={styles.quiet}>
                {t('account.invite.until', {
                  role: nameOf('account.role', role),
                  until: formatDate(language, expiresAt),
                })}
              </span>
            </span>
            <ActionButton
              action={`${base}/take-back`}
              submit={t('account.invite.takeBack')}
              hidden={{ invitation: id }}
              look="quiet"
              about={email}
            />
          </li>
        ))}
      </ul>
      <PostForm action={`${base}/invite`} submit={t('account.invite.submit')}>
        <EmailField autoComplete="off" />
        <SelectField label={t('account.role.label')} name="role" choices={roles} defaultValue="contributor" />
      </PostForm>
    </section>
  )
}
