import { useQuery } from '@tanstack/react-query'
import { conceptAddress, searchAddress } from '#shared/addresses.ts'
import { countOfFilters, type SearchRequest, without, withoutFilters } from '#shared/search/search-params.ts'
import { FACET_NAMES } from '#shared/search/facets.ts'
import { enumNameOf } from '#shared/text/enum-names.ts'
import type { SearchHelpQuery } from '../../gql/search.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import styles from './results.module.css'
import { searchHelpQuery } from './search-query.ts'

type Help = SearchHelpQuery['searchHelp']

/** Nothing was found: which word failed, how much there is with one filter less, and what comes near. */
export function NoResults({ request }: { request: SearchRequest }) {
  const t = useWords()
  const language = useLanguage()
  const help = useQuery(searchHelpQuery(language, request)).data?.searchHelp
  return (
    <div className={styles.none}>
      {help && help.unansweredWords.length > 0 && (
        <>
          <p>{t('search.none.unanswered', { words: help.unansweredWords.join(', ') })}</p>
          <p>{t('search.none.words')}</p>
        </>
      )}
      {help && help.concepts.length > 0 && <Near concepts={help.concepts} />}
      {mayBlameFilters(request, help) && (
        <FilterOffers request={request} offers={help?.withoutFilter ?? []} />
      )}
      <p>
        <Link href={searchAddress(language)}>{t('search.none.all')}</Link>
      </p>
    </div>
  )
}

/** Where no practice has any of the words there would be nothing without the filters either. */
function mayBlameFilters(request: SearchRequest, help: Help | undefined): boolean {
  const isUnknown = request.q?.split(' ').every((word) => help?.unansweredWords.includes(word))
  return !isUnknown && countOfFilters(request) > 0
}

function Near({ concepts }: Pick<Help, 'concepts'>) {
  const t = useWords()
  const language = useLanguage()
  return (
    <p>
      {t('search.none.concepts')}{' '}
      {concepts.map(({ key, label }) => (
        <Link key={key} className={styles.near} href={conceptAddress(language, key)}>
          {label}
        </Link>
      ))}
    </p>
  )
}

/** Each filter without which something would be found, with how much; else the way out of all of them. */
function FilterOffers({ request, offers }: { request: SearchRequest; offers: Help['withoutFilter'] }) {
  const t = useWords()
  const language = useLanguage()
  const helpful = FACET_NAMES.flatMap((name) => {
    const offer = offers.find(({ facet }) => facet === enumNameOf(name))
    return offer ? [{ name, count: offer.total }] : []
  })
  return (
    <>
      <p>{t(helpful.length > 0 ? 'search.none.filters' : 'search.none.anyFilter')}</p>
      <ul>
        {helpful.map(({ name, count }) => (
          <li key={name}>
            <Link href={searchAddress(language, without(request, name))}>
              {t('search.none.without', { facet: t(`template.facet.${name}`), count })}
            </Link>
          </li>
        ))}
        {request.area && (
          <li>
            <Link href={searchAddress(language, without(request, 'area'))}>{t('search.remove.area')}</Link>
          </li>
        )}
        {helpful.length === 0 && (
          <li>
            <Link href={searchAddress(language, withoutFilters(request))}>{t('search.clear')}</Link>
          </li>
        )}
      </ul>
    </>
  )
}
