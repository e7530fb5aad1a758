import { useQuery } from '@tanstack/react-query'
import { conceptAddress, searchAddress } from '#shared/addresses.ts'
import { FACET_NAMES } from '#shared/search/facets.ts'
import { filtersOf, type SearchRequest, withToggled } from '#shared/search/search-params.ts'
import { enumNameOf } from '#shared/text/enum-names.ts'
import type { FacetFragment } from '../../gql/search.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { valuesOf } from './facets-of.ts'
import styles from './results.module.css'
import { searchHelpQuery } from './search-query.ts'
import { useValueNames } from './value-names.ts'

/** Nothing was found: other words, or one filter less. */
export function NoResults({ request, facets }: { request: SearchRequest; facets: readonly FacetFragment[] }) {
  const t = useWords()
  const language = useLanguage()
  const nameOf = useValueNames()
  const filters = filtersOf(request).flatMap(({ facet, values }) => values.map((value) => ({ facet, value })))
  return (
    <div className={styles.none}>
      <Unanswered request={request} />
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

/** The words that nothing answers, how much there is without a filter, and what comes near. */
function Unanswered({ request }: { request: SearchRequest }) {
  const t = useWords()
  const language = useLanguage()
  const { data } = useQuery(searchHelpQuery(language, request))
  if (!data) return null
  const { unansweredWords, withoutFilter, concepts } = data.searchHelp
  const without = FACET_NAMES.flatMap((name) => {
    const offer = withoutFilter.find(({ facet }) => facet === enumNameOf(name))
    return offer ? [t('search.none.without', { facet: t(`template.facet.${name}`), count: offer.total })] : []
  })
  return (
    <>
      {unansweredWords.length > 0 && (
        <p>{t('search.none.unanswered', { words: unansweredWords.join(', ') })}</p>
      )}
      {without.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {concepts.length > 0 && (
        <p>
          {t('search.none.concepts')}{' '}
          {concepts.map(({ key, label }) => (
            <Link key={key} className={styles.near} href={conceptAddress(language, key)}>
              {label}
            </Link>
          ))}
        </p>
      )}
    </>
  )
}
