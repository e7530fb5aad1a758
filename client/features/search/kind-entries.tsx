import { searchAddress } from '#shared/addresses.ts'
import type { FacetFragment } from '../../gql/search.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { valuesOf } from './facets-of.ts'
import styles from './entries.module.css'
import { useValueNames } from './value-names.ts'

export function KindEntries({ facets }: { facets: readonly FacetFragment[] }) {
  const t = useWords()
  const language = useLanguage()
  const nameOf = useValueNames()
  return (
    <section aria-labelledby="by-kind">
      <h2 id="by-kind">{t('home.kinds.title')}</h2>
      <ul className={styles.kinds}>
        {valuesOf(facets, 'kind').map(({ value, label, count }) => (
          <li key={value}>
            <Link className={styles.kind} href={searchAddress(language, { kind: [value] })}>
              {nameOf('kind', value, label)} <span className={styles.count}>{count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
