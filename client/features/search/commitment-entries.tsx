import { declarationAddress, searchAddress } from '#shared/addresses.ts'
import type { FacetFragment } from '../../gql/search.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { valuesOf } from './facets-of.ts'
import styles from './entries.module.css'

/** The nine commitments as nine stones, each the way to its practices. */
export function CommitmentEntries({ facets }: { facets: readonly FacetFragment[] }) {
  const t = useWords()
  const language = useLanguage()
  return (
    <section className={`page ${styles.section}`} aria-labelledby="by-commitment">
      <h2 id="by-commitment">{t('home.commitments.title')}</h2>
      <p className={styles.text}>
        {t('home.commitments.text')}{' '}
        <Link href={declarationAddress(language)}>{t('home.commitments.all')}</Link>
      </p>
      <ul className={styles.stones}>
        {valuesOf(facets, 'commitment').map(({ value, label, count }) => (
          <li key={value}>
            <Link className={styles.stone} href={searchAddress(language, { commitment: [value] })}>
              <b className={styles.number}>{value}</b>
              <span className={styles.name}>{label}</span>
              <span className={styles.count}>{t('home.count', { count })}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
