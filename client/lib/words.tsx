import { type I18n, type Messages, setupI18n } from '@lingui/core'
import { createContext, type ReactNode, use } from 'react'
import type { InterfaceLanguage } from '#shared/languages.ts'
import type common from '../locales/en/common.json'
import type declaration from '../locales/en/declaration.json'
import type facts from '../locales/en/facts.json'
import type home from '../locales/en/home.json'
import type pages from '../locales/en/pages.json'
import type practice from '../locales/en/practice.json'
import type search from '../locales/en/search.json'
import type template from '../locales/en/template.json'

/**
 * Every text that a reader sees stands in a catalogue, one per language and area, in ICU message format.
 * The first part of a message's name is its area: `search.title` stands in `search.json`.
 * A route names the areas that it needs; `useWords` then finds any of their messages.
 */
type Catalogues = {
  common: typeof common
  declaration: typeof declaration
  facts: typeof facts
  home: typeof home
  pages: typeof pages
  practice: typeof practice
  search: typeof search
  template: typeof template
}
export type Area = keyof Catalogues
export type MessageId = { [Name in Area]: keyof Catalogues[Name] & string }[Area]
export type Words = (id: MessageId, values?: Record<string, string | number>) => string

const catalogues = import.meta.glob<Messages>('../locales/*/*.json', { import: 'default' })
const languages = new Map<InterfaceLanguage, { i18n: I18n; areas: Map<Area, Promise<void>> }>()

/** Loads the areas that are not there yet. What is loaded never changes, so requests may share it. */
export async function loadWords(language: InterfaceLanguage, areas: Iterable<Area>): Promise<void> {
  const loaded = languageOf(language).areas
  for (const area of areas) {
    if (!loaded.has(area)) loaded.set(area, loadArea(language, area))
    await loaded.get(area)
  }
}

async function loadArea(language: InterfaceLanguage, area: Area): Promise<void> {
  const { i18n, areas } = languageOf(language)
  try {
    const messages = await catalogues[catalogueFile(language, area)]?.()
    if (messages) i18n.load(language, messages)
  } catch (error) {
    areas.delete(area)
    throw error
  }
}

function catalogueFile(language: InterfaceLanguage, area: Area): string {
  return `../locales/${language}/${area}.json`
}

/** Lists of which any word may come from the server; a test holds that each word of them has a name. */
export type WordList =
  | 'template.kind'
  | 'template.stage'
  | 'template.evidence'
  | 'template.size'
  | 'facts.kind'
  | 'facts.field'
  | 'facts.service'
  | 'facts.indicator'
  | FactList
type FactList = `facts.${'proof' | 'initiative' | 'value' | 'effect' | 'moment' | 'answer' | 'level'}`

/** The function that names a word of a list, written as GraphQL writes it. */
export function useNames(): (list: WordList, word: string) => string {
  const { i18n } = languageOf(useLanguage())
  return (list, word) => i18n._(`${list}.${word}`)
}

function languageOf(language: InterfaceLanguage) {
  const known = languages.get(language)
  if (known) return known
  const fresh = { i18n: setupI18n({ locale: language, messages: {} }), areas: new Map<Area, Promise<void>>() }
  languages.set(language, fresh)
  return fresh
}

const LanguageContext = createContext<InterfaceLanguage>('en')

/** Everything inside speaks this language; the areas that it uses must have been loaded. */
export function LanguageProvider({
  language,
  children,
}: {
  language: InterfaceLanguage
  children: ReactNode
}) {
  return <LanguageContext value={language}>{children}</LanguageContext>
}

/** The language of the interface, which is also that of the address. */
export function useLanguage(): InterfaceLanguage {
  return use(LanguageContext)
}

/** The function that finds the text of a message in the reader's language. */
export function useWords(): Words {
  const { i18n } = languageOf(useLanguage())
  return (id, values) => i18n._(id, values)
}
