import { inEveryPlace, PLACES, placed } from '../documents/lexemes.ts'
import type { Alternative, Understood } from '../understanding/understood.ts'
import { gainOf } from '../ranking.ts'

/** All lexemes of an asked word that are worth the same: one look into the index. */
export type WordGroup = {
  readonly word: number
  readonly gain: number
  readonly query: string
}

/** The looks into the index that a query needs: for each word and each gain, the most first, one search of Postgres. */
export function wordGroups({ words }: Understood): WordGroup[] {
  return words.flatMap(({ alternatives }, word) => {
    const worth = alternatives.flatMap((each) => gainsOf(each))
    const groups = Map.groupBy(
      worth.filter(({ gain }) => gain > 0),
      ({ gain }) => gain,
    )
    return Array.from(groups, ([gain, members]) => ({
      word,
      gain,
      query: members.map(({ query }) => query).join(' | '),
    })).toSorted((a, b) => b.gain - a.gain)
  })
}

/** A single lexeme gains by its place; several together have no place, and count as in the summary. */
function gainsOf(alternative: Alternative): { gain: number; query: string }[] {
  const [lexeme, ...more] = alternative.lexemes
  if (lexeme === undefined) return []
  if (more.length > 0)
    return [
      { gain: gainOf(alternative, 'summary'), query: `(${alternative.lexemes.map(inAnyPlace).join(' & ')})` },
    ]
  return PLACES.map((place) => ({ gain: gainOf(alternative, place), query: quoted(placed(lexeme, place)) }))
}

/** A search of Postgres for one lexeme, wherever it stands. */
export function inAnyPlace(lexeme: string): string {
  return `(${inEveryPlace(lexeme).map(quoted).join(' | ')})`
}

/** Quoted lexemes have no operators: whatever a reader types is a word. */
function quoted(lexeme: string): string {
  return `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
}
