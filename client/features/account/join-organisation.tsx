import { accountAddress } from '#shared/addresses.ts'
import { countryName } from '../../lib/country-names.ts'
import { useLanguage, useNames, useWords } from '../../lib/words.tsx'
import { Button } from '../../ui/button.tsx'
import { ActionButton } from '../../ui/form/post-form.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import styles from './account.module.css'
import type { MyOrganisations } from './account-query.ts'

type JoinOrganisationProps = { found: MyOrganisations; name: string; base: string }

/** Finds an organisation by its name, and asks to be let in. */
export function JoinOrganisation({ found, name, base }: JoinOrganisationProps) {
  const t = useWords()
  const nameOf = useNames()
  const language = useLanguage()
  return (
    <section>
      <h2>{t('account.join.title')}</h2>
      <form method="get" action={accountAddress(language, 'organisations')} className={styles.controls}>
        <TextField
          label={t('account.join.name')}
          name="name"
          defaultValue={name}
          maxLength={200}
          type="search"
        />
        <Button type="submit" look="second">
          {t('account.join.search')}
        </Button>
      </form>
      {name && found.organisations.length === 0 && <p>{t('account.join.nothing')}</p>}
      <ul className={styles.rows}>
        {found.organisations.map(({ id, name: own, kind, country, abilities }) => (
          <li key={id}>
            <span>
              {own}
              <span className={styles.quiet}>
                {[nameOf('account.kind', kind), country && countryName(language, country)]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            {abilities.includes('JOIN') && (
              <ActionButton
                action={`${base}/join`}
                submit={t('account.join.submit')}
                hidden={{ organisation: id }}
                about={own}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
