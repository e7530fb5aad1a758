import { useWords } from '../../lib/words.tsx'
import { NotPublic } from './not-public.tsx'
import type { Practice } from './practice-query.ts'
import styles from './lists.module.css'
import { useAuthorsWords } from './written-in.tsx'

/** Who took part, and whom to ask where this reader may know. */
export function Partners({ practice: { partners, contact } }: { practice: Practice }) {
  const t = useWords()
  const asWritten = useAuthorsWords()
  if (partners.length === 0 && !contact) return null
  return (
    <section aria-labelledby="partners">
      <h2 id="partners">{t('practice.partners')}</h2>
      <ul className={styles.rows}>
        {partners.map(({ name, role }) => (
          <li key={name}>
            <b>{name}</b>
            {role && <span>{asWritten(role)}</span>}
          </li>
        ))}
      </ul>
      {contact && (
        <p className={styles.contact}>
          {t('practice.contact')}: {contact.service}
          {contact.role && ` (${contact.role})`}, <a href={`mailto:${contact.mailbox}`}>{contact.mailbox}</a>
        </p>
      )}
      <NotPublic label={contact?.label} />
    </section>
  )
}
