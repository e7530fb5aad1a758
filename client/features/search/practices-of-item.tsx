import { searchAddress } from '#shared/addresses.ts'
import type { SearchQuery } from '../../gql/search.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { commitmentTitles } from './commitment-titles.ts'
import { HitCard } from './hit-card.tsx'
import styles from './newest.module.css'

const SHOWN = 8

/** The practices that bear a commitment out, and the way to all of them. */
export function PracticesOfItem({ item, result }: { item: string; result: SearchQuery['search'] }) {
  const t = useWords()
  const language = useLanguage()
  const commitments = commitmentTitles(result.facets)
  return (
    <section className={`page ${styles.section}`} aria-labelledby="practices">
      <h2 id="practices">{t('declaration.practices')}</h2>
      {result.total === 0 && <p>{t('declaration.practices.none')}</p>}
      <ul className={styles.list}>
        {result.hits.slice(0, SHOWN).map((hit) => (
          <li key={hit.key}>
            <HitCard hit={hit} commitments={commitments} />
          </li>
        ))}
      </ul>
      {result.total > SHOWN && (
        <p>
          <Link href={searchAddress(language, { commitment: [item] })}>
            {t('declaration.practices.all', { count: result.total })}
          </Link>
        </p>
      )}
    </section>
  )
}
