import type { CallId } from '#shared/declaration/item-ids.ts'
import type { InterfaceLanguage } from '#shared/languages.ts'
import { standardOf } from '#shared/standards/standards.ts'
import { countryName } from '#shared/text/country-name.ts'
import { labelOf } from '#shared/thesaurus/concept.ts'
import { broaderOf, conceptOf, conceptsOf } from '#shared/thesaurus/thesaurus.ts'
import type { Db } from '#server/kernel/database.ts'
import { findConceptsTogether, findStatedByCountry, inReadersLanguage, pathOf } from '../search/index.ts'
import type { Statement } from '../search/index.ts'

/** A row of what public practices say about a call: what, together with what, in how many practices. */
export type CallFinding = {
  /** Null for equipment of which no standard is stated. */
  subject: string | null
  second: string
  practices: number
  examples: { path: string; title: string; language: string }[]
}

/**
 * What the public practices say about a call: E1 the threats that occur together, E2 the standards that are stated,
 * E3 the exchanges that took place, E4 who paid; the last three by country. The same for every reader.
 */
export async function getCallFindings(
  { db }: { db: Db },
  { call, language }: { call: CallId; language: InterfaceLanguage },
): Promise<CallFinding[]> {
  const rows = await SOURCES[call](db)
  const { subject, second } = NAMES[call]
  return rows.map((row) => ({
    subject: subject(row.subject, language),
    second: second(row.second, language),
    practices: row.practices,
    examples: row.examples.map((card) => {
      const { text: title, language: written } = inReadersLanguage(card, card.titles, language)
      return { path: pathOf(card, language), title, language: written }
    }),
  }))
}

const SOURCES: Record<CallId, (db: Db) => Promise<Statement[]>> = {
  E1: async (db) => {
    const threats = conceptsOf('threat').map(({ id }) => id)
    const pairs = await findConceptsTogether(db, threats)
    return pairs.filter(({ subject, second }) => !isAbove(subject, second) && !isAbove(second, subject))
  },
  E2: (db) => findStatedByCountry(db, 'standards'),
  E3: (db) => findStatedByCountry(db, 'programmes'),
  E4: (db) => findStatedByCountry(db, 'funders'),
}

/** A threat and the wider one that it is a kind of do not occur together: they are the same. */
function isAbove(broader: string, narrower: string): boolean {
  return broaderOf(narrower).some(({ id }) => id === broader)
}

type NameOf<Name> = (value: string, language: InterfaceLanguage) => Name

const nameOfConcept: NameOf<string> = (id, language) => {
  const concept = conceptOf(id)
  return concept ? labelOf(concept, language) : id
}
const nameOfStandard: NameOf<string | null> = (id) => standardOf(id)?.designation ?? (id || null)
const asItIs: NameOf<string> = (name) => name

const NAMES: Record<CallId, { subject: NameOf<string | null>; second: NameOf<string> }> = {
  E1: { subject: nameOfConcept, second: nameOfConcept },
  E2: { subject: nameOfStandard, second: countryName },
  E3: { subject: asItIs, second: countryName },
  E4: { subject: asItIs, second: countryName },
}
