import type { InterfaceLanguage } from '#shared/languages.ts'
import { formatMessage, type Messages, type Values } from './format-message.ts'
import { readJson } from './json.ts'
import { localeOf } from './locale.ts'
import type { Area } from './message-ids.ts'

/*
 * Every text that a reader sees stands in a catalogue, one per language and area, in ICU message format.
 * The first part of a message's name is its area: `search.title` stands in `search.json`. A route names the areas
 * that it needs. A page that was drawn on the server brings the messages that it used, so that a browser fetches
 * areas only for what comes after.
 */

type Spoken = { messages: Messages; areas: Map<Area, Promise<void>> }
const languages = new Map<InterfaceLanguage, Spoken>()

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
  try {
    add(language, await catalogueOf(language, area))
  } catch (error) {
    languageOf(language).areas.delete(area)
    throw error
  }
}

/** What a page brings along: the messages that it used, and where the catalogues of its language lie. */
export type Luggage = { messages: Messages; catalogues: Partial<Record<string, string>> }

let luggage: Luggage = { messages: {}, catalogues: {} }

/** Takes in what the page of a browser has brought along. */
export function unpack(language: InterfaceLanguage, brought: Luggage): void {
  luggage = brought
  add(language, brought.messages)
}

/** The messages of these names, for a page to bring along. */
export function messagesOf(language: InterfaceLanguage, ids: Iterable<string>): Messages {
  const { messages } = languageOf(language)
  return Object.fromEntries([...ids].map((id) => [id, messages[id] ?? [id]]))
}

async function catalogueOf(language: InterfaceLanguage, area: Area): Promise<Messages> {
  if (import.meta.env.SSR) return (await ALL[`../locales/${language}/${area}.json`]?.()) ?? {}
  const response = await fetch(luggage.catalogues[area] ?? '')
  return readJson<Messages>(await response.text())
}

const ALL = import.meta.env.SSR
  ? import.meta.glob<Messages>('../locales/*/*.json', { import: 'default' })
  : {}

function add(language: InterfaceLanguage, messages: Messages): void {
  const spoken = languageOf(language)
  spoken.messages = { ...spoken.messages, ...messages }
}

function languageOf(language: InterfaceLanguage): Spoken {
  const known = languages.get(language)
  if (known) return known
  const fresh: Spoken = { messages: {}, areas: new Map() }
  languages.set(language, fresh)
  return fresh
}

/** The text of a message; its name where there is no such message, which a test rules out. */
export function textOf(language: InterfaceLanguage, id: string, values?: Values): string {
  return formatMessage(localeOf(language), languageOf(language).messages[id] ?? [id], values)
}
