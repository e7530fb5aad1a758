import type { InterfaceLanguage } from '#shared/languages.ts'
import type { ClientBuild } from '#shared/page-rendering.ts'
import { readJson } from '../lib/json.ts'
import { type Luggage, messagesOf, unpack } from '../lib/catalogues.ts'

const ELEMENT = 'words'

/** The element in which a page brings its words along: data, which no browser runs. */
export function wordsTag(
  language: InterfaceLanguage,
  used: ReadonlySet<string>,
  { manifest }: ClientBuild,
): string {
  const luggage: Luggage = {
    messages: messagesOf(language, used),
    catalogues: cataloguesOf(language, manifest),
  }
  const json = JSON.stringify(luggage).replaceAll('<', String.raw`\u003c`)
  return `<script type="application/json" id="${ELEMENT}">${json}</script>`
}

/** Takes the words out of the page, before React looks at it. */
export function takeWords(language: InterfaceLanguage): void {
  const element = document.getElementById(ELEMENT)
  if (!element) return
  unpack(language, readJson<Luggage>(element.textContent))
  element.remove()
}

/** Where the areas of a language lie: `search` at `/assets/fr-search-….json`. */
function cataloguesOf(language: InterfaceLanguage, manifest: ClientBuild['manifest']): Luggage['catalogues'] {
  const prefix = `locales/${language}/`
  const own = Object.entries(manifest).filter(([source]) => source.startsWith(prefix))
  return Object.fromEntries(
    own.map(([source, { file }]) => [source.slice(prefix.length, -'.json'.length), `/${file}`]),
  )
}
