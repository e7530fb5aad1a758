import type { Vocabulary } from './vocabulary.ts'

/** Figures with their units, as all languages write them, and the words of one language beside the symbols. */

const NUMBER = String.raw`\d{1,3}(?:[.,'\u00a0\u202f ]\d{3})+|\d+(?:[.,]\d+)?`
/** Up to 29 metres: what is longer is the size of a square, and no gap. */
const FEW = String.raw`[12]?\d(?:[.,]\d+)?`

/** What matches nothing. */
const NEVER = '(?!)'

/** A figure with its unit, as a whole; `except` are words right behind it that make it something else. */
const figure = (number: string, unit: string, except = NEVER) =>
  String.raw`(?<![\d.,])(?:${number})[ \u00a0\u202f-]?(?:${unit})(?![\p{L}\d²³/]| (?:${except})(?!\p{L}))`

type NumberWords = Pick<Vocabulary, 'few' | 'numerals'>
type LengthWords = NumberWords & Pick<Vocabulary, 'metre' | 'centimetre' | 'sizeBefore' | 'sizeAfter'>
const NO_WORDS: LengthWords & Pick<Vocabulary, 'tonne'> = {
  few: NEVER,
  numerals: NEVER,
  metre: NEVER,
  centimetre: NEVER,
  sizeBefore: NEVER,
  sizeAfter: NEVER,
  tonne: NEVER,
}

/** A number that is written out, with its unit. */
const written = (number: string, unit: string, except = NEVER) =>
  String.raw`(?<!\p{L})(?:${number})[ -](?:${unit})(?!\p{L}| (?:${except})(?!\p{L}))`

/** A length that may be a gap: neither that of a square nor the height or length of a thing. */
export function shortLength(words: LengthWords = NO_WORDS): string {
  const { few, numerals, metre, centimetre, sizeBefore, sizeAfter } = words
  const lengths = [
    figure(FEW, `m|ft|${metre}`, sizeAfter),
    String.raw`(?<![\d.,])[1-9] ?m ?\d{2}(?!\d)`,
    figure(NUMBER, `cm|mm|${centimetre}`, sizeAfter),
    written(few, metre, sizeAfter),
    written(`${few}|${numerals}`, centimetre, sizeAfter),
  ]
  return String.raw`(?<!(?<!\p{L})(?:${sizeBefore}) )(?:${lengths.join('|')})`
}

export const mass = (words: NumberWords & Pick<Vocabulary, 'tonne'> = NO_WORDS) =>
  `${figure(NUMBER, `t|kg|${words.tonne}`)}|${written(`${words.few}|${words.numerals}`, words.tonne)}`
export const SPEED = figure(NUMBER, String.raw`km/h|kmh|kph|mph|m/s|km/u|km/t|stundenkilometern?`)
export const duration = (unit: string, words: NumberWords) =>
  `${figure(NUMBER, String.raw`(?<=[ \u00a0\u202f])s|${unit}`)}|${written(`${words.few}|${words.numerals}`, unit)}`

/** Classes of ASTM F2656 and of its forerunner, and the head of a rating by PAS 68 or IWA 14-1. */
export const RATING_CLASS = String.raw`(?<![\p{L}\d])(?:K ?(?:4|8|12)|M ?(?:30|40|50)|V/\d{4}\S*)(?![\p{L}\d])`

/** Four decimals are ten metres; three are read as thousands, unless a point of the compass stands beside them. */
const FINE = String.raw`-?\d{1,3}[.,]\d{4,}°?`
const DECIMAL_PAIR = String.raw`(?<![\d.])${FINE}(?: ?[NSEWO])?[,;]? *[/|]? *(?:[NSEWO] ?|lon\p{L}*:? ?)?${FINE}`
const COMPASS_PAIR = String.raw`(?<!\p{L})[NS] ?\d{1,2}[.,]\d{3,}[,; ]+[EWO] ?\d{1,3}[.,]\d{3,}|\d{1,2}[.,]\d{3,} ?°? ?[NS](?!\p{L})[,; /]*(?:(?:and|und|et|e|y) )?\d{1,3}[.,]\d{3,} ?°? ?[EWO](?!\p{L})`
const DEGREES = String.raw`\d{1,3} ?° ?\d{1,2}(?:[.,]\d+)? ?['′’]`
/** Metres of a national or zonal grid: UTM, Lambert, Gauss-Krüger. */
const GRID = String.raw`(?<!\p{L})(?:UTM|MGRS|Lambert(?: |-)?(?:93|II)|Gau(?:ss|ß)-Krüger|ETRS ?89|EPSG)(?!\p{L}).*\d{5,}`
const MAP_LINKS = String.raw`(?:google\.[a-z.]+/maps|maps\.app\.goo\.gl|openstreetmap\.org/\S*[#?&]m(?:ap|lat))\S*|what3words\.com/\S+|///\p{L}+\.\p{L}+\.\p{L}+`
/** Open Location Code, https://plus.codes: eight signs, a plus, two or three more. */
const PLUS_CODE = String.raw`(?<![A-Z0-9])[23456789CFGHJMPQRVWX]{8}\+[23456789CFGHJMPQRVWX]{2,3}`

export const COORDINATES = new RegExp(
  [DECIMAL_PAIR, COMPASS_PAIR, DEGREES, GRID, MAP_LINKS, PLUS_CODE].join('|'),
  'u',
)

/** What is looked for in a language that the check does not read. */
export const ANY_FIGURE = {
  length: new RegExp(shortLength(), 'u'),
  rating: new RegExp(`(?:${mass()}).*(?:${SPEED})|(?:${SPEED}).*(?:${mass()})`, 'u'),
}
