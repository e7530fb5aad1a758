import { NAMED_LANGUAGES } from '#shared/languages.ts'
import { stemOf } from '../text/stem.ts'
import type { Reading } from './readings.ts'
import { isNumber, phrasesWith, rarityOf } from './thesaurus-words.ts'
import type { Phrase } from './thesaurus-words.ts'
import type { Tongues } from './tongues.ts'

/** How surely words of a query mean a concept: 1 where they are all the words of one of its names. */
export type ConceptMatch = {
  readonly concept: string
  readonly factor: number
  /** The places in the query of the words that mean it. */
  readonly places: readonly number[]
}

/** The surest reading of a stem, and the places of all words that have it: two words may be read as one. */
type Stem = { readonly places: readonly number[]; readonly factor: number }

/**
 * The concepts that words may mean, in whatever language: found word by word, because people ask for “Poller” and
 * not for a label. A rare word of a name counts for more of it than an everyday one, a number for nothing alone.
 */
export function matchConcepts(query: readonly (readonly Reading[])[], tongues: Tongues): ConceptMatch[] {
  const best = new Map<string, ConceptMatch>()
  for (const language of NAMED_LANGUAGES) {
    const stems = stemsIn(query, language)
    const candidates = new Set([...stems.keys()].flatMap((stem) => phrasesWith(stem, language)))
    for (const phrase of candidates) {
      const match = matchOf(phrase, stems, language, tongues)
      const key = `${match.concept} ${match.places.join(' ')}`
      if (match.factor > (best.get(key)?.factor ?? 0)) best.set(key, match)
    }
  }
  return [...best.values()]
}

/** The stems that the words of the query have in a language, each for its surest reading. */
function stemsIn(query: readonly (readonly Reading[])[], language: string): Map<string, Stem> {
  const stems = new Map<string, Stem>()
  query.forEach((readings, place) => {
    for (const { word, factor } of readings) {
      const stem = stemOf(word, language)
      const known = stems.get(stem)
      if (!known || factor > known.factor) stems.set(stem, { places: [place], factor })
      else if (factor === known.factor) stems.set(stem, { places: [...known.places, place], factor })
    }
  })
  return stems
}

function matchOf(
  { concept, stems }: Phrase,
  asked: ReadonlyMap<string, Stem>,
  language: string,
  tongues: Tongues,
): ConceptMatch {
  let [found, sure, all, hasWord] = [0, 0, 0, false]
  const places = new Set<number>()
  for (const stem of stems) {
    const rarity = rarityOf(stem, language)
    const match = asked.get(stem)
    all += rarity
    if (!match) continue
    found += rarity
    sure += rarity * match.factor
    hasWord ||= !isNumber(stem)
    for (const place of match.places) places.add(place)
  }
  const factor = hasWord ? (found / all) ** 2 * (sure / found) * tongues(language) : 0
  return { concept, factor, places: [...places] }
}
