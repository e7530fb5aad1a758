/**
 * Endings of Polish nouns, adjectives and verbs, folded, the longest first. Snowball has no Polish; a light stemmer that
 * takes one ending off brings the seven cases together, and the noun with its verb: that is what search needs.
 */
const ENDINGS = [
  'owego',
  'owemu',
  'owych',
  'owymi',
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
  'owym',
  'owej',
  'anych',
  'anymi',
  'anym',
  'anej',
  'iony',
  'iona',
  'ione',
  'iono',
  'owa',
  'owe',
  'owy',
  'any',
  'ana',
  'ane',
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
  'an',
  'en',
  'ii',
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
/** What looks most like a part of a short word: `strach`. */
const LONGER = new Set(['ach', 'ami', 'any', 'ana', 'ane', 'an', 'en', 'owa', 'owe', 'owy', 'owym', 'owej'])

/** What is done has `uj` where the doing has `ow`: maluje, malować. */
const DONE = /(?<=\w{2})uj(?:e|a|emy|ac|acy|aca|ace|acych|acym)$/

/** `jarmarkach`, `jarmarków` and `jarmark` are one; so are `słupek` and `słupki`, `malują` and `malowanie`. */
export function polishStem(word: string): string {
  const named = word.replace(DONE, 'owanie').replace(/(?<=\w{4})ac$/, 'anie')
  const ending = ENDINGS.find(
    (each) => named.endsWith(each) && named.length - each.length >= shortestBefore(each),
  )
  const stem = ending ? named.slice(0, -ending.length) : named
  return withPlainEnd(stem)
}

function shortestBefore(ending: string): number {
  return LONGER.has(ending) ? SHORTEST_STEM + 1 : SHORTEST_STEM
}

/**
 * The `e` that comes only where nothing follows (`slupek`, but `slupk-i`; `mieszkaniec`), and what an ending has softened:
 * barierze, moście, turyści, policjanci, ławce, ratownicy.
 */
function withPlainEnd(stem: string): string {
  if (stem.length < 4) return stem
  const plain =
    stem.length < 5
      ? stem
      : stem
          .replace(/(?<=[^aeiouy])e(?=[kc]$)/, '')
          .replace(/iec$/, 'c')
          .replace(/rz$/, 'r')
  return plain
    .replace(/(?<=[ns])c$/, 't')
    .replace(/c$/, 'k')
    .replace(/dz$/, 'd')
}
