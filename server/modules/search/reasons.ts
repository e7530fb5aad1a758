import type { InterfaceLanguage } from '#shared/languages.ts'
import { countryName } from '#shared/text/country-name.ts'
import { fold } from '#shared/text/fold.ts'
import { labelOf } from '#shared/thesaurus/concept.ts'
import { conceptOf } from '#shared/thesaurus/thesaurus.ts'
import { cityName, cityOf } from '../taxonomy/index.ts'
import type { EngineHit } from './engine.ts'
import type { Because, Understood } from './understanding/understood.ts'

/** Why a word of the query found something; `understoodAs` only where that is not the word itself. */
export type HitReason = { readonly word: string; readonly understoodAs: string | null }

export function reasonsOf(
  { words }: Understood,
  { answers }: EngineHit,
  language: InterfaceLanguage,
): HitReason[] {
  return words.flatMap(({ asked, alternatives }, index) => {
    const answer = alternatives[answers[index] ?? -1]
    return answer ? [{ word: asked, understoodAs: unlike(asked, inWords(answer.because, language)) }] : []
  })
}

/** What a word was understood as, in the reader's language; null where it was taken as it stands. */
function inWords(because: Because, language: InterfaceLanguage): string | null {
  switch (because.kind) {
    case 'word':
      return null
    case 'beginning':
    case 'corrected':
    case 'compound':
    case 'joined':
    case 'translation':
      return because.word
    case 'concept': {
      const concept = conceptOf(because.concept)
      return concept ? labelOf(concept, language) : null
    }
    case 'city': {
      const city = cityOf(because.city)
      return city ? cityName(city, language) : null
    }
    case 'country':
      return countryName(because.country, language)
    case 'commitment':
      return because.commitment
    default:
      return impossible(because)
  }
}

function unlike(asked: string, understoodAs: string | null): string | null {
  return understoodAs !== null && fold(asked) !== fold(understoodAs) ? understoodAs : null
}

function impossible(because: never): never {
  throw new Error(`No words for ${JSON.stringify(because)}.`)
}
