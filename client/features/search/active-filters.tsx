import { searchAddress } from '#shared/addresses.ts'
import type { FacetName } from '#shared/search/facets.ts'
import { filtersOf, type SearchRequest, withoutFilters, withToggled } from '#shared/search/search-params.ts'
import type { FacetFragment } from '../../gql/search.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import styles from './active-filters.module.css'
import { valuesOf } from './facets-of.ts'
import { useValueNames } from './value-names.ts'

type ActiveFiltersProps = { request: SearchRequest; facets: readonly FacetFragment[] }

/** What narrows the search, each with the way to take it back. */
export function ActiveFilters({ request, facets }: ActiveFiltersProps) {
  const t = useWords()
  const language = useLanguage()
  const nameOf = useValueNames()
  const textOf = (facet: FacetName, value: string, name: string) => {
    if (facet === 'commitment') return value
    return facet === 'contradicts' ? `${t('template.facet.contradicts')}: ${value}` : name
  }
  const filters = filtersOf(request).flatMap(({ facet, values }) => values.map((value) => ({ facet, value })))
  if (filters.length === 0) return null
  return (
    <ul className={styles.chips} aria-label={t('search.active')}>
      {filters.map(({ facet, value }) => {
        const label = valuesOf(facets, facet).find((each) => each.value === value)?.label
        const name = nameOf(facet, value, label)
        return (
          <li key={facet + value}>
            <Link
              className={styles.chip}
              href={searchAddress(language, withToggled(request, facet, value))}
              aria-label={t('search.remove', { facet: t(`template.facet.${facet}`), value: name })}
            >
              {textOf(facet, value, name)} <span aria-hidden="true">×</span>
            </Link>
          </li>
        )
      })}
      <li>
        <Link href={searchAddress(language, withoutFilters(request))}>{t('search.clear')}</Link>
      </li>
    </ul>
  )
}
