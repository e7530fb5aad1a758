import type { EngineHit } from '../engine.ts'
import type { Sought } from '../text/highlight.ts'
import type { Understood } from './understood.ts'

/** The stems to mark in a hit: of each asked word, all that it can be written as. */
export function soughtBy({ words }: Understood, { answers }: EngineHit): Sought {
  const answered = words.filter((_word, index) => answers[index] !== null)
  const lexemes = answered.flatMap(({ alternatives }) => alternatives.flatMap((each) => each.lexemes))
  return new Set(lexemes.filter((lexeme) => !lexeme.startsWith('@')))
}
