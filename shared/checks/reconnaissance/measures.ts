import type { Vocabulary } from './vocabulary.ts'

/** Figures with their units, as all languages write them, and the words of one language beside the symbols. */

const NUMBER = String.raw`\d{1,3}(?:[.,'\u00a0\u202f ]\d{3})+|\d+(?:[.,]\d+)?`
/** Up to 29 metres: what is longer is the size of a square, and no gap. */
const FEW = String.raw`[12]?\d(?:[.,]\d+)?`

const figure = (number: string, unit: string) =>
  String.raw`(?<![\d.,])(?:${number})[ \u00a0\u202f-]?(?:${unit})(?![\p{L}\d²³/])`

type LengthWords = Pick<Vocabulary, 'numerals' | 'metre' | 'centimetre'>
const NO_WORDS: LengthWords = { numerals: '(?!)', metre: '(?!)', centimetre: '(?!)' }

export function shortLength({ numerals, metre, centimetre }: LengthWords = NO_WORDS): string {
  return [
    figure(FEW, `m|${metre}`),
    String.raw`(?<![\d.,])1 ?m ?\d{2}(?!\d)`,
    figure(NUMBER, `cm|mm|${centimetre}`),
    String.raw`(?<!\p{L})(?:${numerals}) (?:${metre})(?!\p{L})`,
  ].join('|')
}

export const mass = (tonne = '(?!)') => figure(NUMBER, `t|kg|${tonne}`)
export const SPEED = figure(NUMBER, String.raw`km/h|kmh|mph|m/s|km/u|km/t`)
export const duration = (unit: string) => figure(NUMBER, unit)

const DECIMAL_PAIR = String.raw`(?<![\d.])-?\d{1,2}[.,]\d{3,}°?(?: ?[NS])?[,;]? +-?\d{1,3}[.,]\d{3,}`
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
