import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { NAMED_LANGUAGES } from '#shared/languages.ts'
import type { NamedLanguage } from '#shared/languages.ts'
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

type Row = readonly Translation[]

type Rows = Map<string, Row[]>

const rowsByWord = new Map(NAMED_LANGUAGES.map((language): [NamedLanguage, Rows] => [language, new Map()]))
const rowsByStem = new Map(NAMED_LANGUAGES.map((language): [NamedLanguage, Rows] => [language, new Map()]))
for (const row of readRows()) add(row)

/** The single words of the table in a language, folded: for beginnings and typing errors. */
export function commonWords(language: NamedLanguage): ReadonlySet<string> {
  return new Set(rowsByWord.get(language)?.keys())
}

/**
 * All ways to say what this word says in a language: in all languages, its own among them. A word that the table has as
 * it is written says just that, else what its other forms say: a park is no parking.
 */
export function translationsOf(word: string, language: NamedLanguage): Translation[] {
  const rows = rowsByWord.get(language)?.get(word) ?? rowsByStem.get(language)?.get(stemOf(word, language))
  return (rows ?? []).flat()
}

function add(names: ReturnType<typeof readRows>[number]): void {
  const all = NAMED_LANGUAGES.flatMap((language) =>
    (names[language] ?? []).map((name) => ({ name, language, words: wordsOf(name, language) })),
  )
  const row = all.map(({ name, language, words }) => ({
    name,
    language,
    lexemes: words.map((word) => stemOf(word, language)),
  }))
  for (const { language, words } of all) {
    const [word, ...more] = words
    if (word === undefined || more.length > 0) continue
    put(rowsByWord.get(language), word, row)
    put(rowsByStem.get(language), stemOf(word, language), row)
  }
}

function put(rows: Rows | undefined, key: string, row: Row): void {
  rows?.set(key, [...(rows.get(key) ?? []), row])
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
