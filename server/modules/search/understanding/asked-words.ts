import { NAMED_LANGUAGES } from '#shared/languages.ts'
import { SEARCH_LIMITS } from '#shared/search/search-params.ts'
import { isStopWord, isStopWordSomewhere } from '../text/stop-words.ts'
import { tokensOf } from '../text/tokens.ts'
import { tonguesOf } from './tongues.ts'

/** A word as it was typed, folded, and whether it may still be unfinished. */
export type TypedWord = { readonly asked: string; readonly word: string; readonly isUnfinished: boolean }

/** More words than this say no more; each costs a look-up. */
const MOST_WORDS = 12

/** Shorter ones are the beginnings of too many words. */
const SHORTEST_BEGINNING = 3

/** The words of a query that say something; all of them where none does. */
export function typedWords(query: string): TypedWord[] {
  const text = query.slice(0, SEARCH_LIMITS.query)
  const tokens = tokensOf(text)
  const last = tokens.at(-1)
  const words = tokens.map((token) => ({
    asked: text.slice(token.start, token.end),
    word: token.word,
    isUnfinished: token === last && token.end === text.length,
  }))
  const before = text.slice(0, last?.start)
  const telling = words.filter((word) => !isStopWordSomewhere(word.word) || mayGoOn(word, before))
  const kept = telling.length > 0 ? telling : words
  return kept
    .filter(({ word }, index) => kept.findIndex((other) => other.word === word) === index)
    .slice(0, MOST_WORDS)
}

/** Whether an unfinished word may become another than the one that says nothing in a language of the words before it. */
function mayGoOn({ word, isUnfinished }: TypedWord, before: string): boolean {
  if (!isUnfinished || word.length < SHORTEST_BEGINNING) return false
  const tongues = tonguesOf(before)
  return NAMED_LANGUAGES.every((language) => !isStopWord(word, language) || tongues(language) < 1)
}
