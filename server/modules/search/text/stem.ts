import snowball from 'snowball-stemmers'
import { fold } from '#shared/text/fold.ts'
import { polishStem } from './polish-stem.ts'

const ALGORITHMS = {
  fr: 'french',
  en: 'english',
  de: 'german',
  it: 'italian',
  es: 'spanish',
  nl: 'dutch',
  pt: 'portuguese',
} as const

/** The languages whose words have stems; the words of all others stand as they are. */
export const STEMMED_LANGUAGES = [...(Object.keys(ALGORITHMS) as (keyof typeof ALGORITHMS)[]), 'pl'] as const
type StemmedLanguage = (typeof STEMMED_LANGUAGES)[number]

/** A stem takes 25 µs and the same words come again and again: a language keeps this many. */
const KEPT = 10_000

/** What Snowball does not take off, some of it because folding has taken the accents by which it would tell. */
const stemmers: Record<StemmedLanguage, (word: string) => string> = {
  // Plurals after a vowel: vélos, quais, jeux; participles: fermées, fermée, fermé.
  fr: remembering('fr', (word) =>
    french(
      word
        .replace(/ees?$/, 'e')
        .replace(/(?<=\w\w[aiou])s$/, '')
        .replace(/(?<=^\w{1,3}u)x$/, ''),
    ),
  ),
  // Knives, thieves, buses, firemen, children; organize.
  en: remembering('en', (word) =>
    english(
      word
        .replace(/^(kni|li|wi)ves$/, '$1fe')
        .replace(/^(thie|shel|lea|hal|scar|wol)ves$/, '$1f')
        .replace(/buses$/, 'bus')
        .replace(/(?<=\w)men$/, 'man')
        .replace(/^children$/, 'child')
        .replace(/(?<=\w{3})iz(?=(e[drs]?|ing|ations?)$)/, 'is'),
    ),
  ),
  // Autos, Kübeln, dunkle; a Künstlerin, the Künstlerinnen.
  de: remembering('de', (word) =>
    german(
      word
        .replace(/(?<=\w{2}[aio])s$/, '')
        .replace(/(?<=er|ist|ent|ant|eur|log)in(nen)?$/, '')
        .replace(/eln$/, 'el')
        .replace(/(?<=[^aeioul])le[mnrs]?$/, 'el'),
    ),
  ),
  // A plural in -iere is no infinitive in -ere; parchi, targhe, concerti.
  it: remembering('it', (word) =>
    italian(
      word
        .replace(/(i|am)ere$/, '$1era')
        .replace(/(?<=[cg])hi$/, 'o')
        .replace(/(?<=[cg])he$/, 'a')
        .replace(/erti$/, 'erto'),
    ),
  ),
  // A noun in -ación; luces, talleres, ríos.
  es: remembering('es', (word) =>
    fold(
      spanish(
        word
          .replace(/ciones$/, 'cion')
          .replace(/cion$/, 'ción')
          .replace(/(?<=\w{2})ces$/, 'z')
          .replace(/(?<=\w[ae]r)es$/, '')
          .replace(/(?<=\w\w[aeo])s$/, ''),
      ),
    ),
  ),
  // What is small is the same thing: paaltjes, paaltje, paal; wagens, haltes, plaatsen, huizen, brieven, bruggen.
  nl: remembering('nl', (word) =>
    dutch(
      word
        .replace(/(?<=\w{3})tjes?$/, '')
        .replace(/eeen$/, 'ee')
        .replace(/(?<=\w{2})ens$/, 'en')
        .replace(/(?<=\w{2}([tinglkdf]|ier))es$/, 'e')
        .replace(/(?<=\w[bcdfghklmnprt])sen$/, 's')
        .replace(/(?<=\w{2})zen$/, 's')
        .replace(/(?<=\w[aeiouj])ven$/, 'f'),
    ).replace(/([bdfgklmnprst])\1$/, '$1'),
  ),
  // A noun in -ção and its plural; homens, hospitais, túneis, mulheres, ruas.
  pt: remembering('pt', (word) =>
    fold(
      portuguese(
        word
          .replace(/[oa]es$/, 'ao')
          .replace(/cao$/, 'ção')
          .replace(/(?<=\w[aeiou])ns$/, 'm')
          .replace(/(?<=\w{3}[aeou])is$/, 'l')
          .replace(/(?<=\w[aeou][rz])es$/, '')
          .replace(/(?<=\w\w[aeiou])s$/, ''),
      ),
    ),
  ),
  pl: remembering('pl', polishStem),
}

const english = snowballOf('en')
const german = snowballOf('de')
const french = snowballOf('fr')
const spanish = snowballOf('es')
const italian = snowballOf('it')
const dutch = snowballOf('nl')
const portuguese = snowballOf('pt')

/**
 * The stem of a folded word, after its language: `markte` and `markt` are `de:markt`, the Italian `casa` is no French
 * `cas`. Numbers, and the words of languages that are not stemmed, are the same everywhere.
 */
export function stemOf(word: string, language: string): string {
  const stemmer = stemmers[language as StemmedLanguage] as ((word: string) => string) | undefined
  return stemmer && !/\d/.test(word) ? stemmer(word) : word
}

function snowballOf(language: keyof typeof ALGORITHMS): (word: string) => string {
  const stemmer = snowball.newStemmer(ALGORITHMS[language])
  return (word) => stemmer.stem(word)
}

function remembering(language: StemmedLanguage, stem: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>()
  return (word) => {
    const found = known.get(word)
    if (found !== undefined) return found
    const made = `${language}:${stem(word) || word}`
    if (known.size >= KEPT) known.clear()
    known.set(word, made)
    return made
  }
}
