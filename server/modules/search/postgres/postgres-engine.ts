import type { Db } from '#server/kernel/database.ts'
import { findMadeBy } from '../documents/documents.repository.ts'
import { searchForFacet, searchForHits } from '../engine.ts'
import type { EngineAnswer, EngineQuery, SearchEngine, Suggested, SuggestQuery } from '../engine.ts'
import type { Understood } from '../understanding/understood.ts'
import { countLexemes, findDocuments } from './postgres.repository.ts'
import { countsOfValues } from './value-sets.ts'
import { queryOf, wordGroups } from './word-groups.ts'

/** The engine that is always there: embedded by default, and what answers while another is away. */
export function postgresEngine(db: Db): SearchEngine {
  return {
    name: 'postgres',
    search: (query) => search(db, query),
    suggest: (query) => suggest(db, query),
    facetValues: async (query) => (await search(db, searchForFacet(query))).counts,
    similar: (query) => search(db, searchForHits(query)),
    ready: async () => (await findMadeBy(db)) !== undefined,
  }
}

async function suggest(db: Db, { terms, ...query }: SuggestQuery): Promise<Suggested> {
  const [counts, { hits }] = await Promise.all([
    countLexemes(db, query.audience, terms),
    search(db, searchForHits(query)),
  ])
  return { counts: terms.map((term) => counts.get(term) ?? 0), hits }
}

async function search(db: Db, { understood, ...rest }: EngineQuery): Promise<EngineAnswer> {
  const alternatives = understood.words.flatMap((word) => word.alternatives)
  const found = await findDocuments(db, {
    ...rest,
    words: understood.words.map(({ weight }) => weight),
    groups: wordGroups(understood),
    alternatives: alternatives.map(queryOf),
  })
  return {
    total: found.total,
    hits: found.hits.map(({ held, ...hit }) => ({ ...hit, answers: answersOf(understood, held) })),
    counts: await countsOfValues(db, found.valueIds, found.valueCounts),
    rarities: understood.words.map((_word, index) => found.rarities[index] ?? Infinity),
  }
}

/** For each asked word its best alternative that the practice holds: alternatives stand in order, the surest first. */
function answersOf({ words }: Understood, held: readonly number[]): (number | null)[] {
  const isHeld = new Set(held)
  let start = 0
  return words.map(({ alternatives }) => {
    const own = alternatives.findIndex((_each, index) => isHeld.has(start + index))
    start += alternatives.length
    return own === -1 ? null : own
  })
}
