import type { Vocabulary } from './vocabulary.ts'

/** Figures with their units, as all languages write them, and the words of one language beside the symbols. */

const NUMBER = String.raw`\d{1,3}(?:[.,'\u00a0\u202f ]\d{3})+|\d+(?:[.,]\d+)?`
/** Up to 29 metres: what is longer is the size of a square, and no gap. */
const FEW = String.raw`[12]?\d(?:[.,]\d+)?`

/** A figure with its unit, as a whole; `except` are words right behind it that make it something else. */
const figure = (number: string, unit: string, except = '(?!)') =>
  String.raw`(?<![\d.,])(?:${number})[ \u00a0\u202f-]?(?:${unit})(?![\p{L}\d²³/]| (?:${except})(?!\p{L}))`

type LengthWords = Pick<Vocabulary, 'numerals' | 'metre' | 'centimetre' | 'sizeBefore' | 'sizeAfter'>
const NO_WORDS: LengthWords = {
  numerals: '(?!)',
  metre: '(?!)',
  centimetre: '(?!)',
  sizeBefore: '(?!)',
  sizeAfter: '(?!)',
}

/** A length that may be a gap: neither that of a square nor the height or length of a thing. */
export function shortLength(words: LengthWords = NO_WORDS): string {
  const { numerals, metre, centimetre, sizeBefore, sizeAfter } = words
  const lengths = [
    figure(FEW, `m|${metre}`, sizeAfter),
    String.raw`(?<![\d.,])1 ?m ?\d{2}(?!\d)`,
    figure(NUMBER, `cm|mm|${centimetre}`, sizeAfter),
    String.raw`(?<!\p{L})(?:${numerals}) (?:${metre})(?!\p{L}| (?:${sizeAfter})(?!\p{L}))`,
  ]
  return String.raw`(?<!(?<!\p{L})(?:${sizeBefore}) )(?:${lengths.join('|')})`
}

export const mass = (tonne = '(?!)') => figure(NUMBER, `t|kg|${tonne}`)
export const SPEED = figure(NUMBER, String.raw`km/h|kmh|mph|m/s|km/u|km/t`)
export const duration = (unit: string) => figure(NUMBER, unit)

/** Four decimals are ten metres; three are read as thousands. */
const DECIMAL_PAIR = String.raw`(?<![\d.])-?\d{1,2}[.,]\d{4,}°?(?: ?[NS])?[,;]? +-?\d{1,3}[.,]\d{4,}`
const DEGREES = String.raw`\d{1,3} ?° ?\d{1,2}(?:[.,]\d+)? ?['′’]`
const MAP_LINKS = String.raw`(?:google\.[a-z.]+/maps|maps\.app\.goo\.gl|openstreetmap\.org/\S*[#?&]m(?:ap|lat))\S*|what3words\.com/\S+|///\p{L}+\.\p{L}+\.\p{L}+`
/** Open Location Code, https://plus.codes: eight signs, a plus, two or three more. */
const PLUS_CODE = String.raw`(?<![A-Z0-9])[23456789CFGHJMPQRVWX]{8}\+[23456789CFGHJMPQRVWX]{2,3}`

export const COORDINATES = new RegExp([DECIMAL_PAIR, DEGREES, MAP_LINKS, PLUS_CODE].join('|'), 'u')

/** What is looked for in a language that the check does not read. */
export const ANY_FIGURE = {
  length: new RegExp(shortLength(), 'u'),
  rating: new RegExp(`(?:${mass()}).*(?:${SPEED})|(?:${SPEED}).*(?:${mass()})`, 'u'),
}
