import { isDeepStrictEqual } from 'node:util'
import type { PracticeId } from '#shared/access/viewer.ts'
import { FACET_NAMES } from '#shared/search/facets.ts'
import type { Tx } from '#server/kernel/database.ts'
import { getPracticesForEach } from '../../practices/index.ts'
import type { ReadablePractice } from '../../practices/index.ts'
import { AUDIENCES, AUDIENCE_BITS } from '../audience.ts'
import type { Audience } from '../audience.ts'
import {
  addWords,
  findOwnMarks,
  idsOfValues,
  mergeIntoIndex,
  replaceDocuments,
  setRefreshed,
} from './documents.repository.ts'
import type { DocumentRow, ValueSet } from './documents.repository.ts'
import { followMarks } from '../meilisearch/request-sync.ts'
import { makeDocument } from './make-document.ts'
import type { WrittenWord } from '../text/words-in.ts'
import type { SearchDocument } from './make-document.ts'

/**
 * The end of every transaction: the practices that it has changed are found, and no longer found, from its commit
 * on. Triggers mark them, so no use-case can forget.
 */
export async function refreshOwnMarks(tx: Tx): Promise<void> {
  const ids = await findOwnMarks(tx)
  if (ids.length === 0) return
  await refreshDocuments(tx, ids)
  await followMarks(tx)
}

/** Makes the rows of these practices anew from their projections. */
export async function refreshDocuments(tx: Tx, ids: readonly PracticeId[]): Promise<void> {
  const practices = await getPracticesForEach(tx, AUDIENCES, ids)
  const documents = practices.flatMap(documentsOf)
  const facetIds = await facetIdsOf(tx, documents)
  const rows = documents.map((document): DocumentRow => ({ ...document, facetIds: facetIds(document) }))
  await replaceDocuments(tx, ids, rows)
  if (rows.length > 0) await mergeIntoIndex(tx)
  await addWords(tx, writtenIn(documents))
  await setRefreshed(tx, ids)
}

type ForAudiences = SearchDocument & { readonly audiences: number }

/** One document where all read the same, else one for each audience. */
function documentsOf(practice: Record<Audience, ReadablePractice>): ForAudiences[] {
  const { public: bit, members: memberBit } = AUDIENCE_BITS
  const forPublic = makeDocument(practice.public)
  if (isDeepStrictEqual(practice.public.projected.content, practice.members.projected.content)) {
    return forAudiences(forPublic, bit | memberBit)
  }
  const forMembers = makeDocument(practice.members)
  if (isDeepStrictEqual(forPublic, forMembers)) return forAudiences(forPublic, bit | memberBit)
  return [...forAudiences(forPublic, bit), ...forAudiences(forMembers, memberBit)]
}

function forAudiences(document: SearchDocument | undefined, audiences: number): ForAudiences[] {
  return document ? [{ ...document, audiences }] : []
}

/** How to find the ids of a document's facets, one for each facet of the list; 0 where it has no value. */
async function facetIdsOf(tx: Tx, documents: readonly SearchDocument[]) {
  const sets = new Map<string, ValueSet>()
  for (const document of documents) for (const set of valueSetsOf(document)) sets.set(keyOf(set), set)
  const known = await idsOfValues(
    tx,
    [...sets.values()].filter(({ values }) => values.length > 0),
  )
  const ids = new Map(known.map((set) => [keyOf(set), set.id]))
  return (document: SearchDocument) => valueSetsOf(document).map((set) => ids.get(keyOf(set)) ?? 0)
}

function valueSetsOf({ facets }: SearchDocument): ValueSet[] {
  return FACET_NAMES.map((facet) => ({ facet, values: facets[facet] }))
}

function keyOf({ facet, values }: ValueSet): string {
  return `${facet} ${values.join(' ')}`
}

/** Every word once in each language; public if it stands in anything that the public reads. */
function writtenIn(documents: readonly ForAudiences[]) {
  const words = new Map<string, WrittenWord & { isPublic: boolean }>()
  for (const { written, audiences } of documents) {
    const isPublic = (audiences & AUDIENCE_BITS.public) !== 0
    for (const word of written) {
      const key = `${word.language} ${word.word}`
      if (isPublic || !words.has(key)) words.set(key, { ...word, isPublic })
    }
  }
  return [...words.values()]
}
