import { INTERFACE_LANGUAGES } from '#shared/languages.ts'
import type { IndexDocument } from '#server/kernel/index-server.ts'
import { cityOf } from '../../taxonomy/index.ts'
import { apart } from '../documents/lexemes.ts'
import { NUDGES } from '../ranking.ts'
import { drawersOf } from './drawers.ts'
import type { RowToIndex } from './index-rows.repository.ts'

/** Every practice holds the first; the document that tells how far an index has come holds only the second. */
export const ANY_PRACTICE = '@practice'
export const STAMP = '@stamp'
const STAMP_ID = 'stamp'

/** A row of `search_document` as an index holds it: what it is found, counted and sorted by, and no text. */
export function indexDocument(row: RowToIndex): IndexDocument {
  return {
    id: row.practiceId,
    row: row.id,
    publishedAt: row.publishedAt,
    completeness: row.completeness,
    nudges: Object.fromEntries(INTERFACE_LANGUAGES.map((language) => [language, nudgeOf(row, language)])),
    lexemes: [ANY_PRACTICE, ...row.lexemes.flatMap(anywhereAndThere)],
    drawers: drawersOf(row.lexemes),
    facets: row.facets,
    ...placeOf(row.facets['city']?.[0]),
  }
}

/** The centre of its city, in the one attribute by which the server measures. */
function placeOf(key = '') {
  const city = cityOf(key)
  return city && { _geo: { lat: city.lat, lng: city.lon } }
}

export function stampDocument(write: number): IndexDocument {
  return { id: STAMP_ID, stamp: write, lexemes: [STAMP] }
}

export function isStamp({ id }: IndexDocument): boolean {
  return id === STAMP_ID
}

/** A lexeme is found by itself, and by its place where that is better than somewhere in the text. */
function anywhereAndThere(placed: string): string[] {
  const { lexeme, place } = apart(placed)
  return place === 'text' ? [lexeme] : [lexeme, placed]
}

/** As Postgres counts it (postgres/postgres.repository.ts), without digits that the server does not keep. */
function nudgeOf({ languages, completeness, evidence }: RowToIndex, language: string): number {
  const nudge =
    (languages.includes(language) ? NUDGES.language : 0) +
    (NUDGES.completeness * completeness) / 100 +
    (NUDGES.evidence * evidence) / 5
  return Number(nudge.toFixed(6))
}
