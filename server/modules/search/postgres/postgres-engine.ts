import type { Db } from '#server/kernel/database.ts'
import { findMadeBy } from '../documents/documents.repository.ts'
import { inEveryPlace } from '../documents/lexemes.ts'
import { searchForFacet, searchForHits } from '../engine.ts'
import type { EngineAnswer, EngineQuery, SearchEngine, Suggested, SuggestQuery } from '../engine.ts'
import { heldWords, placesIn, soughtIn } from '../held-words.ts'
import { countLexemes, findDocuments } from './postgres.repository.ts'
import { countsOfValues } from './value-sets.ts'
import { wordGroups } from './word-groups.ts'

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
  const sought = soughtIn(understood)
  const found = await findDocuments(db, {
    ...rest,
    words: understood.words.map(({ weight }) => weight),
    groups: wordGroups(understood),
    sought: [...sought].flatMap(inEveryPlace),
  })
  return {
    total: found.total,
    hits: found.hits.map(({ stored, ...hit }) => {
      const words = heldWords(understood, placesIn(stored, sought))
      return { ...hit, answers: words.map(({ answer }) => answer), gains: words.map(({ gain }) => gain) }
    }),
    counts: await countsOfValues(db, found.valueIds, found.valueCounts),
    rarities: understood.words.map((_word, index) => found.rarities[index] ?? Infinity),
  }
}
