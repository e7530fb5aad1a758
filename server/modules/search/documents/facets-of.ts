import { EVIDENCE_LEVELS } from '#shared/practices/evidence.ts'
import { citySizeOf } from '#shared/search/city-sizes.ts'
import { STRENGTHS } from '#shared/practices/template.ts'
import { standards } from '#shared/standards/standards.ts'
import type { Commitment, Strength } from '#shared/practices/template.ts'
import type { FacetName } from '#shared/search/facets.ts'
import type { ConceptScheme } from '#shared/thesaurus/concept.ts'
import { broaderOf, conceptOf } from '#shared/thesaurus/thesaurus.ts'
import type { ProjectedPractice } from '../../practices/index.ts'
import { cityOf, signatoriesOfCity } from '../../taxonomy/index.ts'

type Content = ProjectedPractice['content']

/** The values of each facet that a projection has. A practice of a concept counts for every broader one too. */
export function facetsOf(content: Content): Record<FacetName, string[]> {
  return {
    commitment: commitmentsOf(content),
    kind: some(content.kind),
    equipment: conceptsIn(content, 'equipment'),
    installation: conceptsIn(content, 'installation'),
    threat: conceptsIn(content, 'threat'),
    space: conceptsIn(content, 'space'),
    theme: conceptsIn(content, 'theme'),
    permanence: conceptsIn(content, 'permanence'),
    country: some(content.place?.country),
    size: some(citySizeOf(cityOf(content.place?.city ?? '')?.population ?? null)),
    stage: [content.stage],
    evidence: some(EVIDENCE_LEVELS[evidenceOf(content) - 1]),
    year: some(content.period.start?.toString()),
    language: [content.language],
    city: some(content.place?.city),
    signatory: signatoriesOf(content),
    contradicts: contradictedBy(content),
    strength: STRENGTHS.filter((each) => content.claims.some(({ strength }) => strength === each)),
    'target-group': conceptsIn(content, 'target-group'),
    phase: conceptsIn(content, 'phase'),
    ...namedInFacts(content),
  }
}

/** What facts name by a word of a list; what stands there in an author's own words is found as text. */
function namedInFacts({ facts }: Content): Record<'service' | 'programme' | 'standard' | 'proof', string[]> {
  const equipment = facts.filter((fact) => fact.kind === 'equipment')
  const rated = equipment.flatMap(({ standard }) => some(standard))
  return {
    service: listed(facts.flatMap((fact) => (fact.kind === 'service' ? [fact.service] : []))),
    programme: listed(facts.flatMap((fact) => (fact.kind === 'cooperation' ? [fact.programme] : []))),
    standard: listed(rated.filter((id) => standards.some((each) => each.id === id))),
    proof: listed(equipment.map(({ proof }) => proof)),
  }
}

/** Each once; a list's word for what it does not have is no value to look for. */
function listed(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => value !== 'other').toSorted()
}

/** The commitments that it evidences, wholly or partly; what contradicts one does not count for it. */
export function commitmentsOf({ claims }: Content) {
  const counted = claims.filter(({ strength }) => strength !== 'contradicts')
  return [...new Set(counted.map(({ commitment }) => commitment))].toSorted()
}

/** How it stands to each commitment of which it says anything; the strongest of several claims. */
export function strengthsOf({ claims }: Content): { commitment: Commitment; strength: Strength }[] {
  const byCommitment = Map.groupBy(claims, ({ commitment }) => commitment)
  return Array.from(byCommitment, ([commitment, own]) => {
    const made = new Set(own.map(({ strength }) => strength))
    return { commitment, strength: STRENGTHS.find((strength) => made.has(strength)) ?? 'partly' }
  })
}

/** The commitments of which it shows the contrary. */
function contradictedBy({ claims }: Content) {
  const contrary = claims.filter(({ strength }) => strength === 'contradicts')
  return [...new Set(contrary.map(({ commitment }) => commitment))].toSorted()
}

/** The signatories of the Declaration whose city it is. */
function signatoriesOf({ place }: Content): string[] {
  return some(place?.city).flatMap((city) => signatoriesOfCity(city).map(({ id }) => id))
}

/** The rank of the strongest evidence among its outcomes; 0 without any outcome. */
export function evidenceOf({ facts }: Content): number {
  const ranks = facts.map((fact) =>
    fact.kind === 'outcome' ? EVIDENCE_LEVELS.indexOf(fact.evidence) + 1 : 0,
  )
  return Math.max(0, ...ranks)
}

/** The concepts of a projection that the thesaurus knows, and those above them. */
export function conceptsOf({ concepts }: Pick<Content, 'concepts'>): { own: string[]; broader: string[] } {
  const own = [...new Set(concepts)].filter((id) => conceptOf(id))
  const above = new Set(own.flatMap((id) => broaderOf(id).map((concept) => concept.id)))
  return { own, broader: [...above].filter((id) => !own.includes(id)) }
}

function conceptsIn(content: Content, scheme: ConceptScheme): string[] {
  const { own, broader } = conceptsOf(content)
  return [...own, ...broader].filter((id) => conceptOf(id)?.scheme === scheme).toSorted()
}

function some<Value>(value: Value | null | undefined): Value[] {
  return value == null ? [] : [value]
}
