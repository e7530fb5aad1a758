import { useWords } from '../../lib/words.tsx'
import type { FacetFragment } from '../../gql/search.ts'
import { totalOf } from './facets-of.ts'
import { SearchBox } from './search-box.tsx'
import styles from './welcome.module.css'

type WelcomeProps = { total: number; facets: readonly FacetFragment[] }

/** What Parvis is, in one sentence, with the way in and what there is to find. */
export function Welcome({ total, facets }: WelcomeProps) {
  const t = useWords()
  const figures = [
    { count: total, of: 'home.practices' },
    { count: totalOf(facets, 'country'), of: 'home.countries' },
    { count: totalOf(facets, 'language'), of: 'home.written' },
  ] as const
  return (
    <div className={styles.band}>
      <div className={`page ${styles.welcome}`}>
        <h1 className={styles.title}>{t('home.title')}</h1>
        <p className={styles.lead}>{t('home.lead')}</p>
        <SearchBox query="" />
        <ul className={styles.figures}>
          {figures.map(({ count, of }) => (
            <li key={of}>
              <b>{count}</b> {t(of, { count })}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
