import { searchAddress } from '#shared/addresses.ts'
import type { SearchRequest } from '#shared/search/search-params.ts'
import type { PlaceFragment } from '../../gql/map.ts'
import { countryName } from '../../lib/country-names.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage } from '../../lib/words.tsx'
import styles from './place-list.module.css'

type PlaceListProps = { places: readonly PlaceFragment[]; request: SearchRequest }

/** The cities of a map in words, by country: each leads to its practices. */
export function PlaceList({ places, request }: PlaceListProps) {
  const language = useLanguage()
  const byCountry = Map.groupBy(places, ({ city }) => countryName(language, city.country))
  const countries = [...byCountry].toSorted(([a], [b]) => a.localeCompare(b, language))
  return (
    <ul className={styles.countries}>
      {countries.map(([country, cities]) => (
        <li key={country}>
          <b>{country}</b>
          <ul className={styles.cities}>
            {cities
              .toSorted((a, b) => a.city.name.localeCompare(b.city.name, language))
              .map(({ city, count }) => (
                <li key={city.key}>
                  <Link href={searchAddress(language, { ...request, city: [city.key] })}>{city.name}</Link>{' '}
                  <span className={styles.count}>{count}</span>
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
