import type { LanguageCode } from '#shared/languages.ts'
import { fold } from '#shared/text/fold.ts'
import { stemOf } from './stem.ts'
import { isStopWord } from './stop-words.ts'
import { WORD } from './tokens.ts'

/** A word as it is written somewhere, with its language and the stem that it is found by: one object a word. */
export type WrittenWord = { readonly word: string; readonly language: LanguageCode; readonly stem: string }

/** Longer ones are no words; the store refuses lexemes of 2 kB. */
const LONGEST_WORD = 60

/** Texts repeat their words: what is known of one is kept, for so many of a language. */
const KEPT = 10_000
const NOTHING = Symbol('says nothing')
type Known = {
  readonly words: Map<string, WrittenWord>
  readonly spellings: Map<string, WrittenWord | typeof NOTHING>
}
const known = new Map<LanguageCode, Known>()

/** The telling words of a text, in their order. */
export function wordsIn({ text, language }: { text: string; language: LanguageCode }): WrittenWord[] {
  const found: WrittenWord[] = []
  for (const [spelling] of text.matchAll(WORD)) {
    const word = wordOf(spelling, language)
    if (word) found.push(word)
  }
  return found
}

/** The word that is spelt so; undefined for one that says nothing. */
export function wordOf(spelling: string, language: LanguageCode): WrittenWord | undefined {
  const own = knownOf(language)
  const word = own.spellings.get(spelling) ?? learn(own, spelling, language)
  return word === NOTHING ? undefined : word
}

function learn(own: Known, spelling: string, language: LanguageCode): WrittenWord | typeof NOTHING {
  const word = fold(spelling)
  const isTelling = word.length <= LONGEST_WORD && !isStopWord(word, language)
  const written = isTelling
    ? (own.words.get(word) ?? { word, language, stem: stemOf(word, language) })
    : NOTHING
  if (written !== NOTHING) own.words.set(word, written)
  own.spellings.set(spelling, written)
  return written
}

function knownOf(language: LanguageCode): Known {
  const own = known.get(language)
  if (own && own.spellings.size < KEPT) return own
  const fresh = { words: new Map(), spellings: new Map() }
  known.set(language, fresh)
  return fresh
}
