/**
 * Endings of Polish nouns and adjectives, folded, the longest first. Snowball has no Polish; a light stemmer that
 * takes one ending off brings the seven cases together, and that is what search needs.
 */
const ENDINGS = [
  'owaniami',
  'owaniach',
  'owaniem',
  'owaniom',
  'owania',
  'owanie',
  'owaniu',
  'owan',
  'osciami',
  'osciach',
  'osciom',
  'oscia',
  'osci',
  'osc',
  'eniami',
  'eniach',
  'eniem',
  'eniom',
  'enia',
  'enie',
  'eniu',
  'aniami',
  'aniach',
  'aniem',
  'aniom',
  'ania',
  'anie',
  'aniu',
  'iami',
  'iach',
  'iego',
  'iemu',
  'iej',
  'iem',
  'iom',
  'iow',
  'ymi',
  'imi',
  'ego',
  'emu',
  'ami',
  'ach',
  'owi',
  'ych',
  'ich',
  'ej',
  'em',
  'ow',
  'om',
  'ym',
  'im',
  'ie',
  'ia',
  'iu',
  'io',
  'a',
  'e',
  'i',
  'o',
  'u',
  'y',
] as const

const SHORTEST_STEM = 3

/** `jarmarkach`, `jarmarków` and `jarmark` are one; so are `słupek` and `słupki`. */
export function polishStem(word: string): string {
  const ending = ENDINGS.find((each) => word.endsWith(each) && word.length - each.length >= SHORTEST_STEM)
  const stem = ending ? word.slice(0, -ending.length) : word
  return withoutFleetingVowel(stem)
}

/** The `e` that comes only where nothing follows: `slupek`, but `slupk-i`. */
function withoutFleetingVowel(stem: string): string {
  return stem.length > 4 && /[^aeiouy]e[kc]$/.test(stem) ? stem.slice(0, -2) + stem.slice(-1) : stem
}
