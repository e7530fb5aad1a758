import { PLACES, placed } from '../documents/lexemes.ts'
import type { Place } from '../documents/lexemes.ts'
import { gainOf, LEAST_GAIN } from '../ranking.ts'
import type { Alternative, AskedWord } from '../understanding/understood.ts'

/** A filter of Meilisearch, or what is always or never so. */
export type Condition = string | true | false

/** The practices that hold a word of the query in any way that gains at least so much. */
export function holds({ alternatives }: AskedWord, least = LEAST_GAIN): Condition {
  const single = alternatives.flatMap((each) => (each.lexemes.length === 1 ? placesWorth(each, least) : []))
  const several = alternatives.filter((each) => each.lexemes.length > 1 && gainOf(each, 'summary') >= least)
  return anyOf([
    single.length > 0 && oneOf('lexemes', single),
    ...several.map(({ lexemes }) => allOf(lexemes.map((lexeme) => oneOf('lexemes', [lexeme])))),
  ])
}

/** A lexeme with the places where it gains enough; alone where any place will do. */
function placesWorth(alternative: Alternative, least: number): string[] {
  const [lexeme = ''] = alternative.lexemes
  const worth = PLACES.filter((place: Place) => gainOf(alternative, place) >= least)
  return worth.length === PLACES.length ? [lexeme] : worth.map((place) => placed(lexeme, place))
}

/** At least so many of the conditions hold. By halves: all subsets of a long query would be thousands. */
export function atLeast(least: number, conditions: readonly Condition[]): Condition {
  if (least <= 0) return true
  if (least > conditions.length) return false
  if (least === conditions.length) return allOf(conditions)
  if (least === 1) return anyOf(conditions)
  const half = Math.ceil(conditions.length / 2)
  const [left, right] = [conditions.slice(0, half), conditions.slice(half)]
  const splits = Array.from({ length: least + 1 }, (_, inLeft) =>
    allOf([atLeast(inLeft, left), atLeast(least - inLeft, right)]),
  )
  return anyOf(splits)
}

export function allOf(conditions: readonly Condition[]): Condition {
  if (conditions.includes(false)) return false
  return joined(conditions, ' AND ') ?? true
}

export function anyOf(conditions: readonly Condition[]): Condition {
  if (conditions.includes(true)) return true
  return joined(conditions, ' OR ') ?? false
}

export function not(condition: Condition): Condition {
  return typeof condition === 'string' ? `NOT (${condition})` : !condition
}

/** An attribute has one of these values. Quoted values have no operators. */
export function oneOf(attribute: string, values: readonly string[]): string {
  return `${attribute} IN [${values.map(quoted).join(', ')}]`
}

function quoted(value: string): string {
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}

function joined(conditions: readonly Condition[], operator: string): string | undefined {
  const telling = conditions.filter((each) => typeof each === 'string')
  if (telling.length <= 1) return telling[0]
  return telling.map((each) => `(${each})`).join(operator)
}
