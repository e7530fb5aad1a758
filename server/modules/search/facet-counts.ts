import { declarationItemOf } from '#shared/declaration/declaration.ts'
import { isDeclarationItemId } from '#shared/declaration/item-ids.ts'
import { signatories } from '#shared/declaration/signatories.ts'
import type { InterfaceLanguage } from '#shared/languages.ts'
import { standards } from '#shared/standards/standards.ts'
import { FACETS, FACET_NAMES } from '#shared/search/facets.ts'
import type { Facet, FacetName } from '#shared/search/facets.ts'
import { countryName } from '#shared/text/country-name.ts'
import { labelOf } from '#shared/thesaurus/concept.ts'
import { conceptOf } from '#shared/thesaurus/thesaurus.ts'
import { cityName, cityOf } from '../taxonomy/index.ts'
import type { Filters, ValueCount } from './engine.ts'

export type FacetCount = {
  readonly value: string
  readonly label: string | null
  readonly count: number
  readonly isChosen: boolean
}
export type FacetCounts = { readonly facet: FacetName; readonly values: readonly FacetCount[] }

/** The counts of every facet, as they are read; what is chosen stays in the list when nothing has it any more. */
export function facetCounts(
  counts: readonly ValueCount[],
  filters: Filters,
  language: InterfaceLanguage,
): FacetCounts[] {
  const byFacet = Map.groupBy(counts, ({ facet }) => facet)
  return FACET_NAMES.map((facet) => {
    const chosen = filters[facet] ?? []
    const found = new Map((byFacet.get(facet) ?? []).map(({ value, count }) => [value, count]))
    const values = [...new Set([...found.keys(), ...chosen])].map((value) => ({
      value,
      label: labelOfValue(facet, value, language),
      count: found.get(value) ?? 0,
      isChosen: chosen.includes(value),
    }))
    return { facet, values: values.toSorted(inOrder(FACETS[facet], language)) }
  })
}

/** The name of a value where it is data; lists of the template are named by the interface. */
export function labelOfValue(facet: FacetName, value: string, language: InterfaceLanguage): string | null {
  const name = NAMES[facet]
  if (name) return name(value, language)
  const definition: Facet = FACETS[facet]
  const concept = definition.scheme === undefined ? undefined : conceptOf(value)
  return concept ? labelOf(concept, language) : null
}

const NAMES: Partial<Record<FacetName, (value: string, language: InterfaceLanguage) => string | null>> = {
  country: countryName,
  commitment: titleOf,
  contradicts: titleOf,
  city: nameOfCity,
  signatory: (value) => signatories.find(({ id }) => id === value)?.name ?? null,
  standard: (value) => standards.find(({ id }) => id === value)?.designation ?? null,
}

function titleOf(item: string, language: InterfaceLanguage): string | null {
  return isDeclarationItemId(item) ? declarationItemOf(item).title[language] : null
}

function nameOfCity(id: string, language: InterfaceLanguage): string | null {
  const city = cityOf(id)
  return city ? cityName(city, language) : null
}

function inOrder(facet: Facet, language: InterfaceLanguage): (a: FacetCount, b: FacetCount) => number {
  const byName = (a: FacetCount, b: FacetCount) =>
    (a.label ?? a.value).localeCompare(b.label ?? b.value, language)
  switch (facet.order) {
    case 'list': {
      const list = 'values' in facet ? facet.values : []
      return (a, b) => list.indexOf(a.value) - list.indexOf(b.value)
    }
    case 'newest':
      return (a, b) => Number(b.value) - Number(a.value)
    default:
      return (a, b) => b.count - a.count || byName(a, b)
  }
}
