import type { Messages } from '@lingui/core'
import type { InterfaceLanguage } from '#shared/languages.ts'
import { readJson } from '../lib/json.ts'
import { messagesOf, takeMessages } from '../lib/words.tsx'

const ELEMENT = 'words'

/** The element in which a page brings its words along: data, which no browser runs. */
export function wordsTag(language: InterfaceLanguage, used: ReadonlySet<string>): string {
  const json = JSON.stringify(messagesOf(language, used)).replaceAll('<', String.raw`\u003c`)
  return `<script type="application/json" id="${ELEMENT}">${json}</script>`
}

/** Takes the words out of the page, before React looks at it. */
export function takeWords(language: InterfaceLanguage): void {
  const element = document.getElementById(ELEMENT)
  if (!element) return
  takeMessages(language, readJson<Messages>(element.textContent))
  element.remove()
}
