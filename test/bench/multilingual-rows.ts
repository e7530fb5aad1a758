import { readdirSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { COMMITMENTS, KINDS } from '#shared/practices/template.ts'
import { cities } from '#server/modules/taxonomy/index.ts'
import { concepts } from '#shared/thesaurus/thesaurus.ts'
import { randomOf } from './generated-rows.ts'

const FOLDER = new URL('../../server/modules/practices/bundled/', import.meta.url)

const textsSchema = v.object({ language: v.string(), title: v.string(), summary: v.string() })
const rowSchema = v.object({
  ...textsSchema.entries,
  sections: v.array(v.object({ text: v.string() })),
  translations: v.optional(v.array(textsSchema), []),
})

/** The sentences of the bundled practices by language: words as rare and as common as people write them. */
const sentences = sentencesByLanguage()
const languages = [...sentences.keys()].filter((language) => (sentences.get(language)?.length ?? 0) > 100)

/** Rows of the import form in many languages, mixed of real sentences. The same number makes the same row. */
export function multilingualRow(number: number): Record<string, unknown> {
  const next = randomOf(number + 1)
  const one = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
  const language = one(languages)
  const own = sentences.get(language) ?? []
  const text = (count: number) => Array.from({ length: count }, () => one(own)).join(' ')
  const city = one(cities)
  return {
    key: `mixed-${number}`,
    title: `${city.name}: ${one(own)}`.slice(0, 140),
    summary: text(3).slice(0, 500),
    language,
    city: city.name,
    country: city.country,
    kind: one(KINDS),
    year_start: 1990 + Math.floor(next() * 36),
    concepts: [...new Set(Array.from({ length: 6 }, () => one(concepts).id))],
    sections: ['context', 'issue', 'solution'].map((kind) => ({ kind, text: `${text(5)} ${nameOf(next)}.` })),
    claims: [one(COMMITMENTS), one(COMMITMENTS)].map((commitment) => ({
      commitment,
      strength: 'evidences',
      reason: one(own),
    })),
  }
}

/** Two or three words of a row's texts, one of them sometimes mistyped or unfinished: what people ask. */
export function queryOf(number: number): string {
  const next = randomOf(number + 1_000_003)
  const one = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
  const words = one(sentences.get(one(languages)) ?? [])
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 4)
  const chosen = Array.from({ length: 2 + Math.floor(next() * 2) }, () => one(words) ?? 'poller')
  const last = chosen.pop() ?? ''
  return [...chosen, next() < 0.3 ? last.slice(0, 4) : last].join(' ')
}

/** A name that nobody else has: rows do not share all their words. */
function nameOf(next: () => number): string {
  const syllables = ['bra', 'lo', 'mi', 'ke', 'ru', 'stan', 'vel', 'dor', 'pi', 'na', 'gro', 'sel']
  return Array.from({ length: 4 }, () => syllables[Math.floor(next() * syllables.length)]).join('')
}

function sentencesByLanguage(): Map<string, string[]> {
  const rows = readdirSync(FOLDER).map((file) =>
    v.parse(rowSchema, JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'))),
  )
  const texts = rows.flatMap(({ language, title, summary, sections, translations }) => [
    ...[title, summary, ...sections.map(({ text }) => text)].map((text) => ({ language, text })),
    ...translations.flatMap((other) => [
      { language: other.language, text: other.title },
      { language: other.language, text: other.summary },
    ]),
  ])
  const all = texts.flatMap(({ language, text }) =>
    text.split(/(?<=[.!?])\s+/).map((sentence) => ({ language, sentence: sentence.slice(0, 300) })),
  )
  return new Map(
    Array.from(
      Map.groupBy(all, ({ language }) => language),
      ([language, own]) => [language, own.map(({ sentence }) => sentence)],
    ),
  )
}
