import type { FacetName } from '#shared/search/facets.ts'
import { enumNameOf } from '#shared/text/enum-names.ts'
import { countryName } from '../../lib/country-names.ts'
import { languageNameIn } from '../../lib/language-names.ts'
import { useLanguage, useNames, type WordList } from '../../lib/words.tsx'

export type NameOfValue = (facet: FacetName, value: string, label?: string | null) => string

/** The function that names a value of a facet: as the server calls it, or in the words of the interface. */
export function useValueNames(): NameOfValue {
  const reader = useLanguage()
  const nameOf = useNames()
  return (facet, value, label) => {
    if (label) return label
    const list = LISTS[facet]
    if (list) return nameOf(list, enumNameOf(value))
    if (facet === 'country') return countryName(reader, value)
    if (facet === 'language') return languageNameIn(reader, value)
    return value
  }
}

/** Facets whose values are words of the template. */
const LISTS: Partial<Record<FacetName, WordList>> = {
  kind: 'template.kind',
  stage: 'template.stage',
  size: 'template.size',
  evidence: 'template.evidence',
  strength: 'template.strength',
  service: 'facts.service',
  proof: 'facts.proof',
}

/** Commitments are known by their numbers. */
export function isCommitments(facet: FacetName): boolean {
  return facet === 'commitment' || facet === 'contradicts'
}
