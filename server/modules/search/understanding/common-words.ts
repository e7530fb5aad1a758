import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { NAMED_LANGUAGES } from '#shared/languages.ts'
import type { NamedLanguage } from '#shared/languages.ts'
import { valuesByKey } from '#server/kernel/values-by-key.ts'
import { stemOf } from '../text/stem.ts'
import { isStopWord } from '../text/stop-words.ts'
import { tokensOf } from '../text/tokens.ts'

/**
 * Words that are no terms of the field, with what they are in the other languages: who asks for the lions in one
 * language finds them in another, where no concept speaks of lions.
 */
const rowsSchema = v.array(v.record(v.picklist(NAMED_LANGUAGES), v.array(v.string())))

/** One way to say it: as it is written, and the stems that a text holds. */
export type Translation = {
  readonly name: string
  readonly language: NamedLanguage
  readonly lexemes: readonly string[]
}

type Row = ReturnType<typeof readRows>[number]

/** The rows of single words, as they are written, folded, and by their stems; and of several, by all their stems. */
const rows = new Map(
  NAMED_LANGUAGES.map((language) => [
    language,
    { byWord: valuesByKey<Row>(), byStem: valuesByKey<Row>(), byRun: valuesByKey<Row>() },
  ]),
)
for (const row of readRows()) add(row)

/** The single words of the table in a language, folded: for beginnings and typing errors. */
export function commonWords(language: NamedLanguage): ReadonlySet<string> {
  return new Set(rows.get(language)?.byWord.keys())
}

/**
 * All ways to say what this word says in a language: in all languages, its own among them. A word that the table has as
 * it is written says just that, else what its other forms say: a park is no parking.
 */
export function translationsOf(word: string, language: NamedLanguage): Translation[] {
  const own = rows.get(language)
  const asWritten = own?.byWord.get(word) ?? []
  const found = asWritten.length > 0 ? asWritten : (own?.byStem.get(stemOf(word, language)) ?? [])
  return found.flatMap(namesIn)
}

/** Of so many words are the longest names that are looked for. */
export const LONGEST_RUN = 3

/** The same for words that say it together: fire brigade, vigili del fuoco. */
export function translationsOfRun(words: readonly string[], language: NamedLanguage): Translation[] {
  const stems = words.map((word) => stemOf(word, language))
  return (rows.get(language)?.byRun.get(stems.join(' ')) ?? []).flatMap(namesIn)
}

function add(row: Row): void {
  for (const { name, language, lexemes } of namesIn(row)) {
    const [word, ...more] = wordsOf(name, language)
    if (more.length > 0) rows.get(language)?.byRun.add(lexemes.join(' '), row)
    if (word === undefined || more.length > 0) continue
    rows.get(language)?.byWord.add(word, row)
    rows.get(language)?.byStem.add(stemOf(word, language), row)
  }
}

/** Each way to say it that has a word that says something. */
function namesIn(row: Row): Translation[] {
  return NAMED_LANGUAGES.flatMap((language) =>
    (row[language] ?? []).flatMap((name) => {
      const lexemes = wordsOf(name, language).map((word) => stemOf(word, language))
      return lexemes.length > 0 ? [{ name, language, lexemes }] : []
    }),
  )
}

function wordsOf(name: string, language: string): string[] {
  return tokensOf(name)
    .map(({ word }) => word)
    .filter((word) => !isStopWord(word, language))
}

function readRows() {
  const file = new URL('data/common-words.json', import.meta.url)
  return v.parse(rowsSchema, JSON.parse(readFileSync(file, 'utf8')))
}
