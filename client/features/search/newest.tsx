import { searchAddress } from '#shared/addresses.ts'
import type { FacetFragment, HitFragment } from '../../gql/search.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { commitmentTitles } from './commitment-titles.ts'
import { HitCard } from './hit-card.tsx'
import styles from './newest.module.css'

type NewestProps = { hits: readonly HitFragment[]; facets: readonly FacetFragment[] }

export function Newest({ hits, facets }: NewestProps) {
  const t = useWords()
  const language = useLanguage()
  const commitments = commitmentTitles(facets)
  return (
    <section aria-labelledby="newest">
      <h2 id="newest">{t('home.newest.title')}</h2>
      <ul className={styles.list}>
        {hits.map((hit) => (
          <li key={hit.key}>
            <HitCard hit={hit} commitments={commitments} />
          </li>
        ))}
      </ul>
      <p>
        <Link href={searchAddress(language, { sort: 'newest' })}>{t('home.newest.all')}</Link>
      </p>
    </section>
  )
}
