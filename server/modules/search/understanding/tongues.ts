import { NAMED_LANGUAGES } from '#shared/languages.ts'
import type { NamedLanguage } from '#shared/languages.ts'
import { isStopWord } from '../text/stop-words.ts'
import { tokensOf } from '../text/tokens.ts'
import { isWordOf } from './lexicon.ts'

/** How sure it is, from `LEAST` to 1, that a word of the query is meant as this language has it. */
export type Tongues = (language: string) => number

/** People mix languages, and many words are the same in several: what speaks against a language is never much. */
const LEAST = 0.7

/**
 * In which languages a query may be: a word that says one thing in one language and another in the next is rather meant
 * in the one that knows most of its neighbours. The little words that say nothing themselves tell most of it.
 */
export function tonguesOf(query: string): Tongues {
  const words = tokensOf(query).map(({ word }) => word)
  const known = new Map<string, number>(NAMED_LANGUAGES.map((each) => [each, knownIn(words, each)]))
  const most = Math.max(...known.values())
  if (most === 0) return () => 1
  return (language) => LEAST + (1 - LEAST) * ((known.get(language) ?? 0) / most)
}

function knownIn(words: readonly string[], language: NamedLanguage): number {
  return words.filter((word) => isStopWord(word, language) || isWordOf(word, language)).length
}
