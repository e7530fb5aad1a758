import { searchAddress } from '#shared/addresses.ts'
import type { FacetName } from '#shared/search/facets.ts'
import {
  filtersOf,
  type SearchRequest,
  without,
  withoutFilters,
  withToggled,
} from '#shared/search/search-params.ts'
import type { FacetFragment } from '../../gql/search.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import styles from './active-filters.module.css'
import { valuesOf } from './facets-of.ts'
import { isCommitments, useValueNames } from './value-names.ts'

type ActiveFiltersProps = { request: SearchRequest; facets: readonly FacetFragment[] }

/** What narrows the search, each with the way to take it back. */
export function ActiveFilters({ request, facets }: ActiveFiltersProps) {
  const t = useWords()
  const language = useLanguage()
  const filters = filtersOf(request).flatMap(({ facet, values }) => values.map((value) => ({ facet, value })))
  const others = OTHERS.filter((name) => request[name])
  return (
    <ul className={styles.chips} aria-label={t('search.active')}>
      {filters.map(({ facet, value }) => (
        <li key={facet + value}>
          <ValueChip
            facet={facet}
            value={value}
            label={valuesOf(facets, facet).find((each) => each.value === value)?.label}
            href={searchAddress(language, withToggled(request, facet, value))}
          />
        </li>
      ))}
      {others.map((name) => (
        <li key={name}>
          <Chip heard={t(`search.remove.${name}`)} href={searchAddress(language, without(request, name))}>
            {t(`search.chip.${name}`)}
          </Chip>
        </li>
      ))}
      <li>
        <Link href={searchAddress(language, withoutFilters(request))} onClick={toTotal}>
          {t('search.clear')}
        </Link>
      </li>
    </ul>
  )
}

/** What narrows or widens a search beside the facets. */
const OTHERS = ['area', 'archived'] as const

type ValueChipProps = { facet: FacetName; value: string; label: string | null | undefined; href: string }

/** What is seen is a part of what is heard, for those who speak to their screen. */
function ValueChip({ facet, value, label, href }: ValueChipProps) {
  const t = useWords()
  const name = useValueNames()(facet, value, label)
  const facetName = t(`template.facet.${facet}`)
  const isNumbered = isCommitments(facet)
  const seen = facet === 'contradicts' ? `${facetName}: ${value}` : value
  const heard = t('search.remove', { facet: facetName, value: isNumbered ? `${value} ${name}` : name })
  return (
    <Chip heard={heard} href={href}>
      {isNumbered ? seen : name}
    </Chip>
  )
}

function Chip({ heard, href, children }: { heard: string; href: string; children: string }) {
  return (
    <Link className={styles.chip} href={href} aria-label={heard} onClick={toTotal}>
      {children} <span aria-hidden="true">×</span>
    </Link>
  )
}

/** A chip goes away with what it stood for; who has pressed it goes on from what is found now. */
function toTotal(): void {
  const total = document.getElementById('total')
  total?.setAttribute('tabindex', '-1')
  total?.focus()
}
