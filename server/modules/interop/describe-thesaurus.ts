import { DECLARATION_ITEM_IDS } from '#shared/declaration/item-ids.ts'
import { CONCEPT_SCHEMES } from '#shared/thesaurus/concept.ts'
import type { Concept } from '#shared/thesaurus/concept.ts'
import { concepts, conceptOf } from '#shared/thesaurus/thesaurus.ts'

/** A statement of RDF about something of ours: what stands where the object is decides how it is written. */
export type Statement = { property: string; object: { iri: string } | { text: string; language?: string } }
export type Resource = { iri: string; type: string; statements: Statement[] }

export const PREFIXES = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
} as const

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/'

/** One concept in the words of SKOS; undefined where there is none. `origin` is where people reach Parvis. */
export function describeConcept(origin: string, id: string): Resource[] | undefined {
  const concept = conceptOf(id)
  return concept && [resourceOf(origin, concept)]
}

/** The whole thesaurus in the words of SKOS: its schemes and their concepts. */
export function describeThesaurus(origin: string): Resource[] {
  const schemes = CONCEPT_SCHEMES.map((scheme): Resource => ({
    iri: schemeIri(origin, scheme),
    type: 'skos:ConceptScheme',
    statements: [
      { property: 'rdfs:label', object: { text: scheme, language: 'en' } },
      { property: 'dcterms:license', object: { iri: LICENCE } },
    ],
  }))
  return [...schemes, ...concepts.map((concept) => resourceOf(origin, concept))]
}

function resourceOf(origin: string, concept: Concept): Resource {
  const { id, scheme, broader, labels, synonyms, declarationItems } = concept
  const narrower = concepts.filter((other) => other.broader === id)
  return {
    iri: conceptIri(origin, id),
    type: 'skos:Concept',
    statements: [
      { property: 'skos:inScheme', object: { iri: schemeIri(origin, scheme) } },
      { property: 'skos:notation', object: { text: id } },
      ...Object.entries(labels).map(([language, text]) => ({
        property: 'skos:prefLabel',
        object: { text, language },
      })),
      ...Object.entries(synonyms).flatMap(([language, texts]) =>
        texts.map((text) => ({ property: 'skos:altLabel', object: { text, language } })),
      ),
      broader === null
        ? { property: 'skos:topConceptOf', object: { iri: schemeIri(origin, scheme) } }
        : { property: 'skos:broader', object: { iri: conceptIri(origin, broader) } },
      ...narrower.map((other) => ({
        property: 'skos:narrower',
        object: { iri: conceptIri(origin, other.id) },
      })),
      ...DECLARATION_ITEM_IDS.filter((item) => declarationItems.includes(item)).map((item) => ({
        property: 'rdfs:seeAlso',
        object: { iri: `${origin}/declaration/${item}` },
      })),
    ],
  }
}

function conceptIri(origin: string, id: string): string {
  return `${origin}/concepts/${id}`
}

function schemeIri(origin: string, scheme: string): string {
  return `${origin}/concepts#${scheme}`
}
