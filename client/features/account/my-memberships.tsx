import { peopleAddress } from '#shared/addresses.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useNames, useWords } from '../../lib/words.tsx'
import { ActionButton } from '../../ui/form/post-form.tsx'
import styles from './account.module.css'
import type { MyOrganisations } from './account-query.ts'

/** Where somebody belongs, is invited to, and waits for. */
export function MyMemberships({ found: { me }, base }: { found: MyOrganisations; base: string }) {
  const t = useWords()
  const name = useNames()
  const language = useLanguage()
  if (!me) return null
  return (
    <section>
      <ul className={styles.rows}>
        {me.memberships.map(({ organisation, role }) => (
          <li key={organisation.id}>
            <span>
              <Link href={peopleAddress(language, organisation.key)}>{organisation.name}</Link>
              <span className={styles.quiet}>{name('account.role', role)}</span>
            </span>
            {organisation.isNetworkMember ? t('account.network.yes') : t('account.network.no')}
          </li>
        ))}
        {me.invitations.map(({ id, organisation, role }) => (
          <li key={id}>
            <span>
              {organisation.name}
              <span className={styles.quiet}>
                {t('account.invitation', { role: name('account.role', role) })}
              </span>
            </span>
            <ActionButton
              action={`${base}/accept`}
              submit={t('account.accept')}
              hidden={{ invitation: id }}
              about={organisation.name}
            />
          </li>
        ))}
        {[
          ...me.joinRequests.map(({ id, organisation }) => ({ id, name: organisation.name })),
          ...me.organisationRequests,
        ].map((waiting) => (
          <li key={waiting.id}>
            {waiting.name}
            <span>{t('account.waiting')}</span>
          </li>
        ))}
      </ul>
      {me.memberships.length === 0 && <p>{t('account.organisations.none')}</p>}
    </section>
  )
}
