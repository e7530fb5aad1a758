import { type I18n, type Messages, setupI18n } from '@lingui/core'
import { createContext, type ReactNode, use, useMemo } from 'react'
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
 *
 * A page that was drawn on the server brings the messages that it used; the browser fetches areas only for what
 * comes after.
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
export async function loadWords(language: InterfaceLanguage, areas: readonly Area[]): Promise<void> {
  const loaded = languageOf(language).areas
  const loading = areas.map(async (area) => {
    if (!loaded.has(area)) loaded.set(area, loadArea(language, area))
    await loaded.get(area)
  })
  await Promise.all(loading)
}

async function loadArea(language: InterfaceLanguage, area: Area): Promise<void> {
  const { i18n, areas } = languageOf(language)
  try {
    const messages = await catalogues[`../locales/${language}/${area}.json`]?.()
    if (messages) i18n.load(language, messages)
  } catch (error) {
    areas.delete(area)
    throw error
  }
}

/** The messages of these names, compiled, for a page to bring along. */
export function messagesOf(language: InterfaceLanguage, ids: Iterable<string>): Messages {
  const { messages } = languageOf(language).i18n
  return Object.fromEntries([...ids].map((id) => [id, messages[id] ?? id]))
}

/** Takes in the messages that a page has brought along. */
export function takeMessages(language: InterfaceLanguage, messages: Messages): void {
  languageOf(language).i18n.load(language, messages)
}

function languageOf(language: InterfaceLanguage) {
  const known = languages.get(language)
  if (known) return known
  const fresh = { i18n: setupI18n({ locale: language, messages: {} }), areas: new Map<Area, Promise<void>>() }
  languages.set(language, fresh)
  return fresh
}

type Spoken = { language: InterfaceLanguage; used?: Set<string> | undefined }
const SpokenContext = createContext<Spoken>({ language: 'en' })

/**
 * Everything inside speaks this language; the areas that it uses must have been loaded. The names of the messages
 * that are used on the way are gathered in `used`.
 */
export function LanguageProvider({ language, used, children }: Spoken & { children: ReactNode }) {
  const spoken = useMemo(() => ({ language, used }), [language, used])
  return <SpokenContext value={spoken}>{children}</SpokenContext>
}

/** The language of the interface, which is also that of the address. */
export function useLanguage(): InterfaceLanguage {
  return use(SpokenContext).language
}

/** The function that finds the text of a message in the reader's language. */
export function useWords(): Words {
  return useMessages()
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
  const find = useMessages()
  return (list, word) => find(`${list}.${word}`)
}

function useMessages() {
  const { language, used } = use(SpokenContext)
  const { i18n } = languageOf(language)
  return (id: string, values?: Record<string, string | number>) => {
    used?.add(id)
    return i18n._(id, values)
  }
}
