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
const KEPT = 50_000

const stemmers: Record<StemmedLanguage, (word: string) => string> = {
  // Folding has taken the accent, by which a participle is told: fermées, fermée, fermé.
  fr: remembering((word) => french(word.replace(/ees?$/, 'e'))),
  en: remembering(snowballOf('en')),
  de: remembering(snowballOf('de')),
  // A plural in -iere is no infinitive in -ere.
  it: remembering((word) => italian(word.replace(/(i|am)ere$/, '$1era'))),
  // Folding has taken the accent, by which a noun in -ación is told.
  es: remembering((word) => fold(spanish(word.replace(/cion$/, 'ción')))),
  // What is small is the same thing: paaltjes, paaltje, paal.
  nl: remembering((word) => dutch(word.replace(/(?<=\w{3})tjes?$/, ''))),
  // And the tilde, by which a noun in -ção and its plural are.
  pt: remembering((word) => fold(portuguese(word.replace(/[oa]es$/, 'ao').replace(/cao$/, 'ção')))),
  pl: remembering(polishStem),
}

const french = snowballOf('fr')
const spanish = snowballOf('es')
const italian = snowballOf('it')
const dutch = snowballOf('nl')
const portuguese = snowballOf('pt')

/** The stem of a folded word: `markte` and `markt` are one in German. */
export function stemOf(word: string, language: string): string {
  const stemmer = stemmers[language as StemmedLanguage] as ((word: string) => string) | undefined
  return stemmer && !/\d/.test(word) ? stemmer(word) : word
}

function snowballOf(language: keyof typeof ALGORITHMS): (word: string) => string {
  const stemmer = snowball.newStemmer(ALGORITHMS[language])
  return (word) => stemmer.stem(word)
}

function remembering(stem: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>()
  return (word) => {
    const found = known.get(word)
    if (found !== undefined) return found
    const made = stem(word) || word
    if (known.size >= KEPT) known.clear()
    known.set(word, made)
    return made
  }
}
