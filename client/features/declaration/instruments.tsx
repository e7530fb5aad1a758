import type { DeclarationPageQuery } from '../../gql/declaration.ts'
import { formatPartialDate } from '../../lib/dates.ts'
import { useLanguage, useWords } from '../../lib/words.tsx'
import styles from './declaration-view.module.css'

/** The earlier declarations that the preamble names. */
export function Instruments({ instruments }: Pick<DeclarationPageQuery['declaration'], 'instruments'>) {
  const t = useWords()
  const language = useLanguage()
  return (
    <section aria-labelledby="instruments">
      <h2 id="instruments">{t('declaration.instruments')}</h2>
      <ul className={styles.plain}>
        {instruments.map(({ key, title, date, place, adoptedBy }) => (
          <li key={key}>
            {title}
            <span className={styles.quiet}>
              {[t('declaration.adopted', { place, date: formatPartialDate(language, date) }), adoptedBy]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
