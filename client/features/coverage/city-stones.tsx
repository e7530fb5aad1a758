import { searchAddress } from '#shared/addresses.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { Stones } from '../../ui/stones.tsx'
import type { Coverage } from './coverage-query.ts'
import styles from './city-stones.module.css'

/** Each city as nine stones: which commitments its practices bear out. */
export function CityStones({ cities }: Pick<Coverage, 'cities'>) {
  const t = useWords()
  const language = useLanguage()
  return (
    <ul className={styles.cities}>
      {cities.map(({ value, label, practices, counts }) => (
        <li key={value}>
          <Stones
            size={40}
            filled={counts.flatMap((count, place) => (count.practices > 0 ? [place + 1] : []))}
            contrary={counts.flatMap((count, place) => (count.contradicts > 0 ? [place + 1] : []))}
          />
          <span>
            <Link href={searchAddress(language, { city: [value] })}>{label}</Link>
            <span className={styles.count}>{t('coverage.practices', { count: practices })}</span>
            <span className="only-heard">
              {counts.flatMap(({ commitment, practices: own }) => (own > 0 ? [commitment] : [])).join(', ')}
            </span>
          </span>
        </li>
      ))}
    </ul>
  )
}
