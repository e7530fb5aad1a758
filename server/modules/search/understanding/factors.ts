/**
 * How much a meaning of a query word counts against the word itself, which is 1: stated here, measured by
 * `npm run relevance`, and nowhere else.
 */
export const FACTORS = {
  word: 1,
  /** A longer word that begins with the unfinished one; less, the more is missing. */
  beginning: 0.9,
  /** The same, where what was typed is a word already. */
  beginningOfKnown: 0.4,
  corrected: 0.85,
  /** What each typing error beyond the first takes from it, and each letter that a short word has less than eight. */
  perError: 0.15,
  perMissingLetter: 0.05,
  /** Two words that are one: `Weihnachts markt`. */
  joined: 0.95,
  /** A longer word that has this one as its first or last part. */
  compound: 0.8,
  /** The last part of a compound that nobody wrote says what it is, the first part of what kind. */
  head: 0.8,
  modifier: 0.5,
  /** Both parts of it, which may stand apart; and what both are in another language. */
  bothParts: 0.85,
  bothTranslated: 0.8,
  /** A word of several that name a concept together, by itself. */
  apartFromName: 0.7,
  translation: 0.8,
  concept: 0.9,
  city: 1,
  country: 0.9,
  commitment: 1,
} as const

/** Words that are less surely meant are not looked for in other languages: there are many of them. */
export const LEAST_TRANSLATED = 0.45

/** Meanings that are less sure than this are not looked for. */
export const LEAST_FACTOR = 0.15
