import { apart } from '../documents/lexemes.ts'

/** So many that a search reads little of a hit, so few that the server has not much to choose from. */
const DRAWERS = 128

/** The lexemes of a practice with their places, a few in a drawer: nothing is searched by them, hits are ranked by them. */
export type Drawers = Readonly<Record<string, readonly string[]>>

/** The drawer of a lexeme: the same for ever, as long as the format of documents is. */
export function drawerOf(lexeme: string): string {
  let hash = 0
  for (let at = 0; at < lexeme.length; at += 1) hash = (hash * 31 + lexeme.charCodeAt(at)) % 1_000_003
  return (hash % DRAWERS).toString(36)
}

export function drawersOf(placed: readonly string[]): Drawers {
  return Object.fromEntries(Map.groupBy(placed, (each) => drawerOf(apart(each).lexeme)))
}
