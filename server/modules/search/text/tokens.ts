import { fold } from '#shared/text/fold.ts'

/** A word of a text: folded, and where it stands, so that it can be marked. */
export type Token = { readonly word: string; readonly start: number; readonly end: number }

/** A word, as a text is taken apart: letters and digits; an apostrophe or a hyphen ends it. */
export const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu

/** The words of a text in their order; elided articles (`l'`, `dell'`) and the parts of hyphened words are words. */
export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    word: fold(word),
    start: index,
    end: index + word.length,
  }))
}
