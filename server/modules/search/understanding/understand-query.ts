import { NAMED_LANGUAGES } from '#shared/languages.ts'
import type { NamedLanguage } from '#shared/languages.ts'
import { tag } from '../documents/lexemes.ts'
import { stemOf } from '../text/stem.ts'
import type { TypedWord } from './asked-words.ts'
import { LONGEST_RUN, translationsOf, translationsOfRun } from './common-words.ts'
import type { Translation } from './common-words.ts'
import { FACTORS, LEAST_FACTOR, LEAST_TRANSLATED } from './factors.ts'
import { weightOf } from './light-words.ts'
import { isWordOf } from './lexicon.ts'
import { matchConcepts } from './match-concepts.ts'
import { matchPlaces } from './places.ts'
import { COMPOUNDING } from './compounds.ts'
import { readingsOf, splitOf } from './readings.ts'
import type { Reading } from './readings.ts'
import type { Tongues } from './tongues.ts'
import type { Alternative, AskedWord, Because, Understood } from './understood.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * Understands a query: each of its words becomes all that it can stand for, with a reason. Pure: what stands in
 * practices is looked up before (vocabulary.ts), and both engines are given the same answer.
 */
export function understandQuery(
  written: readonly TypedWord[],
  vocabulary: Vocabulary,
  tongues: Tongues,
): Understood {
  const typed = written.flatMap((word) => apart(word, vocabulary))
  const query = readingsOf(typed, vocabulary)
  const concepts = conceptsIn(query, tongues)
  const meanings = [...placesIn(query), ...concepts, ...runsIn(query, tongues)]
  const named = new Set(concepts.filter(isNamedTogether).flatMap(({ places }) => places))
  return {
    words: typed.map(({ asked, word }, index) => ({
      asked,
      weight: weightOf(word),
      alternatives: distinct([
        ...(query[index] ?? [])
          .map((reading) => (named.has(index) ? apartFromName(reading) : reading))
          .flatMap((reading) => [
            ...asWritten(reading, vocabulary, tongues),
            ...asTranslated(reading, tongues),
          ]),
        ...asBothParts(word, vocabulary, tongues),
        ...asPartOfCompounds(word, vocabulary),
        ...asCommitment(word),
        ...meanings.flatMap(({ places, alternative }) => (places.includes(index) ? [alternative] : [])),
      ]),
    })),
  }
}

/** A compound that nobody has written is asked for as its parts; one that is nearly another word is mistyped. */
function apart(typed: TypedWord, vocabulary: Vocabulary): TypedWord[] {
  const { words = [], distance } = vocabulary.near.get(typed.word) ?? {}
  const isMistyped = words.length > 0 && distance === 1
  const parts = vocabulary.exact.has(typed.word) || isMistyped ? undefined : splitOf(typed.word, vocabulary)
  if (!parts) return [typed]
  const [first, last] = parts
  const isSpelt = typed.asked.length === typed.word.length
  return [
    { asked: isSpelt ? typed.asked.slice(0, first.length) : first, word: first, isUnfinished: false },
    { ...typed, asked: isSpelt ? typed.asked.slice(-last.length) : last, word: last },
  ]
}

/** As it stands in a language that is not stemmed, and as each other language stems it that may have it. */
function asWritten(
  { word, factor, because }: Reading,
  vocabulary: Vocabulary,
  tongues: Tongues,
): Alternative[] {
  const known = languagesOf(word, vocabulary)
  const languages = known.length > 0 ? known : NAMED_LANGUAGES
  return [
    one(word, factor, because),
    ...languages.map((language) => one(stemOf(word, language), factor * tongues(language), because)),
  ]
}

/** The languages that know a word; none where nobody can tell. */
function languagesOf(word: string, { exact, beginnings }: Vocabulary): readonly NamedLanguage[] {
  const written = exact.get(word) ?? beginnings.filter((known) => known.word === word)
  return NAMED_LANGUAGES.filter(
    (language) => isWordOf(word, language) || written.some((known) => known.language === language),
  )
}

function asTranslated({ word, factor }: Reading, tongues: Tongues): Alternative[] {
  if (factor < LEAST_TRANSLATED) return []
  return NAMED_LANGUAGES.flatMap((language) =>
    translationsOf(word, language).map((each) => asTranslation(each, factor * tongues(language))),
  )
}

function asTranslation({ name, lexemes }: Translation, factor: number): Alternative {
  return { lexemes, factor: factor * FACTORS.translation, because: { kind: 'translation', word: name } }
}

/** A compound that nobody wrote, as both of its parts: in its own language, and where each is known in another. */
function asBothParts(word: string, vocabulary: Vocabulary, tongues: Tongues): Alternative[] {
  const parts = splitOf(word, vocabulary)
  if (!parts) return []
  const because = { kind: 'compound', word: parts.join(' ') } as const
  return COMPOUNDING.flatMap((language) => {
    const [first, last] = parts.map((part) => [
      { language, lexemes: [stemOf(part, language)], factor: FACTORS.bothParts },
      ...translationsOf(part, language).map((each) => ({ ...each, factor: FACTORS.bothTranslated })),
    ])
    return pairsOf(first ?? [], last ?? []).map(([a, b]) => ({
      lexemes: [...new Set([...a.lexemes, ...b.lexemes])],
      factor: Math.min(a.factor, b.factor) * tongues(language),
      because,
    }))
  })
}

/** What two parts are in one and the same language. */
function pairsOf<Part extends { readonly language: string }>(first: readonly Part[], last: readonly Part[]) {
  return first.flatMap((a) => last.filter((b) => b.language === a.language).map((b) => [a, b] as const))
}

function asPartOfCompounds(word: string, { compounds }: Vocabulary): Alternative[] {
  return (compounds.get(word) ?? []).map((longer) =>
    one(longer.stem, FACTORS.compound, { kind: 'compound', word: longer.word }),
  )
}

function asCommitment(word: string): Alternative[] {
  const commitment = word.toUpperCase()
  return /^C[1-9]$/.test(commitment)
    ? [one(tag.commitment(commitment), FACTORS.commitment, { kind: 'commitment', commitment })]
    : []
}

/** A meaning of one or several words of the query, by their places. */
type Meaning = { readonly places: readonly number[]; readonly alternative: Alternative }

function placesIn(query: readonly (readonly Reading[])[]): Meaning[] {
  return matchPlaces(query).map(({ named, places, factor }) => ({
    places,
    alternative:
      named.kind === 'city'
        ? one(tag.city(named.city), factor * FACTORS.city, named)
        : one(tag.country(named.country), factor * FACTORS.country, named),
  }))
}

function conceptsIn(query: readonly (readonly Reading[])[], tongues: Tongues): Meaning[] {
  return matchConcepts(query, tongues).map(({ places, concept, factor }) => ({
    places,
    alternative: one(tag.concept(concept), FACTORS.concept * factor, { kind: 'concept', concept }),
  }))
}

/** What some neighbours say together in other languages; a mistyped one is taken for the likeliest word. */
function runsIn(query: readonly (readonly Reading[])[], tongues: Tongues): Meaning[] {
  const likeliest = query.flatMap((readings) => readings.find(isCorrected) ?? readings.slice(0, 1))
  return likeliest.flatMap((_reading, start) =>
    Array.from({ length: LONGEST_RUN - 1 }, (_, more) => likeliest.slice(start, start + more + 2))
      .filter((run, more) => run.length === more + 2)
      .flatMap((run) => asTranslatedRun(run, start, tongues)),
  )
}

function asTranslatedRun(run: readonly Reading[], start: number, tongues: Tongues): Meaning[] {
  const places = run.map((_reading, offset) => start + offset)
  const factor = Math.min(...run.map((reading) => reading.factor))
  const words = run.map(({ word }) => word)
  return NAMED_LANGUAGES.flatMap((language) =>
    translationsOfRun(words, language).map((each) => ({
      places,
      alternative: asTranslation(each, factor * tongues(language)),
    })),
  )
}

function isCorrected({ because }: Reading): boolean {
  return because.kind === 'corrected'
}

/** Whether words are together the whole name of a concept: a `voiture-bélier` is no car, and no ram. */
function isNamedTogether({ places, alternative }: Meaning): boolean {
  return places.length > 1 && alternative.factor >= FACTORS.concept * FACTORS.corrected
}

/** What such a word means by itself; what was written apart and is one word means the same as the name. */
function apartFromName(reading: Reading): Reading {
  if (reading.because.kind === 'joined') return reading
  return { ...reading, factor: reading.factor * FACTORS.apartFromName }
}

function one(lexeme: string, factor: number, because: Because): Alternative {
  return { lexemes: [lexeme], factor, because }
}

/** Each lexeme once, for its surest reason; the surest first. */
function distinct(alternatives: readonly Alternative[]): AskedWord['alternatives'] {
  const best = new Map<string, Alternative>()
  for (const each of alternatives.filter(({ factor }) => factor >= LEAST_FACTOR)) {
    const key = each.lexemes.join(' ')
    if (each.factor > (best.get(key)?.factor ?? 0)) best.set(key, each)
  }
  return [...best.values()].toSorted((a, b) => b.factor - a.factor || rankOf(a) - rankOf(b))
}

/** Between equals, a reason that names a thing is better than one that names a spelling. */
function rankOf({ because }: Alternative): number {
  if (because.kind === 'word') return 0
  return ['city', 'country', 'commitment', 'concept'].includes(because.kind) ? 1 : 2
}
