import type { LanguageCode } from '../languages.ts'

/** The commonest little words: enough of them stand in any hundred words, and few are shared. */
const LITTLE_WORDS: Readonly<Record<LanguageCode, string>> = {
  en: 'the of and to in is that for was with as on are by this be from which were at not have has it',
  fr: 'le la les des et est une du dans pour que qui sur par pas avec sont ont aux ce cette ou au en',
  de: 'der die das und ist von den mit für auf nicht ein eine sich dem des im werden wurde zu auch als sie es',
  it: 'il di che la per una della con sono non del le gli nel alla dei si da più come dalla ha è',
  es: 'el los las de que en por una del con para se no fue es al como más sus entre ha y la',
  nl: 'de het een en van in is dat op te met voor zijn niet aan door werd ook bij naar maar',
  pt: 'o os as um uma de do da dos das em no na que para com não por foi são ao mais e é',
  pl: 'i w na z do się nie jest że dla po przez od oraz są był to jak za przy tym',
  sv: 'och att det som en är på för med av inte till har den de ett om var från',
  da: 'og at det som en er på for med af ikke til har den de et om var fra blev',
  nb: 'og å det som en er på for med av ikke til har den de et om var fra ble',
  fi: 'ja on ei se että oli ovat myös kun sekä joka mutta niin tai hän ole',
  cs: 'a v na se že je s z do pro jsou to ale byl po jako nebo při který',
  ro: 'și în de la cu pe că este din pentru nu care un o sunt mai fost prin',
}

const SETS = Object.entries(LITTLE_WORDS).map(([language, words]) => ({
  language,
  words: new Set(words.split(' ')),
}))

/** Below this nobody can tell, and a name of a street is enough to mislead. */
const FEWEST_WORDS = 20
/** A text is in a language when one word in eight is a little word of it, and none does as well. */
const SHARE = 1 / 8

/** The language of a text, or undefined where it is too short, too mixed or in none that is known. */
export function detectLanguage(text: string): LanguageCode | undefined {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  if (words.length < FEWEST_WORDS) return undefined
  const counts = SETS.map(({ language, words: little }) => ({
    language,
    count: words.filter((word) => little.has(word)).length,
  })).toSorted((a, b) => b.count - a.count)
  const [best, second] = counts
  if (!best || !second || best.count < words.length * SHARE) return undefined
  return best.count > second.count * 1.2 ? best.language : undefined
}

/** Whether a text is certainly in another language than the one that is declared for it. */
export function isInAnotherLanguage(text: string, declared: LanguageCode): LanguageCode | undefined {
  const detected = detectLanguage(text)
  return detected !== declared && SETS.some(({ language }) => language === declared) ? detected : undefined
}
