import { searchAddress } from '#shared/addresses.ts'
import { filtersOf, type SearchRequest, withToggled } from '#shared/search/search-params.ts'
import type { FacetFragment } from '../../gql/search.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { valuesOf } from './facets-of.ts'
import styles from './results.module.css'
import { useValueNames } from './value-names.ts'

/** Nothing was found: other words, or one filter less. */
export function NoResults({ request, facets }: { request: SearchRequest; facets: readonly FacetFragment[] }) {
  const t = useWords()
  const language = useLanguage()
  const nameOf = useValueNames()
  const filters = filtersOf(request).flatMap(({ facet, values }) => values.map((value) => ({ facet, value })))
  return (
    <div className={styles.none}>
      {request.q && <p>{t('search.none.words')}</p>}
      {filters.length > 0 && (
        <>
          <p>{t('search.none.filters')}</p>
          <ul>
            {filters.map(({ facet, value }) => (
              <li key={facet + value}>
                <Link href={searchAddress(language, withToggled(request, facet, value))}>
                  {t('search.remove', {
                    facet: t(`template.facet.${facet}`),
                    value: nameOf(
                      facet,
                      value,
                      valuesOf(facets, facet).find((each) => each.value === value)?.label,
                    ),
                  })}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Link href={searchAddress(language)}>{t('search.none.all')}</Link>
      </p>
    </div>
  )
}
