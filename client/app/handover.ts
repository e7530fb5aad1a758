import { INTERFACE_LANGUAGES, type InterfaceLanguage, isInterfaceLanguage } from '#shared/languages.ts'
import type { ClientBuild } from '#shared/page-rendering.ts'
import { type Luggage, messagesOf, unpack } from '../lib/catalogues.ts'
import { readJson } from '../lib/json.ts'
import type { PageContext } from '../lib/page-context.ts'

/** What the server tells the browser beside the page and the answers that it was drawn from. */
type Handover = { publicUrl: string; words: Luggage }

const ELEMENT = 'handover'

/** The element in which a page brings it along: data, which no browser runs. */
export function handoverTag(
  { language, publicUrl }: PageContext,
  usedWords: ReadonlySet<string>,
  { manifest }: ClientBuild,
): string {
  const words = { messages: messagesOf(language, usedWords), catalogues: cataloguesOf(language, manifest) }
  const handover: Handover = { publicUrl, words }
  const json = JSON.stringify(handover).replaceAll('<', String.raw`\u003c`)
  return `<script type="application/json" id="${ELEMENT}">${json}</script>`
}

/** Takes it out of the page, before React looks at it. */
export function takeHandover(): Pick<PageContext, 'language' | 'publicUrl'> {
  const { lang } = document.documentElement
  const language = isInterfaceLanguage(lang) ? lang : INTERFACE_LANGUAGES[0]
  const element = document.getElementById(ELEMENT)
  if (!element) return { language, publicUrl: location.origin }
  const { publicUrl, words } = readJson<Handover>(element.textContent)
  unpack(language, words)
  element.remove()
  return { language, publicUrl }
}

/** Where the areas of a language lie: `search` at `/assets/fr-search-….json`. */
function cataloguesOf(language: InterfaceLanguage, manifest: ClientBuild['manifest']): Luggage['catalogues'] {
  const prefix = `locales/${language}/`
  const own = Object.entries(manifest).filter(([source]) => source.startsWith(prefix))
  return Object.fromEntries(
    own.map(([source, { file }]) => [source.slice(prefix.length, -'.json'.length), `/${file}`]),
  )
}
