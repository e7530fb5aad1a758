import { feedAddress, searchAddress } from '#shared/addresses.ts'
import type { InterfaceLanguage } from '#shared/languages.ts'
import { addressOf } from '#shared/practices/address.ts'
import { translated } from '#shared/practices/translated.ts'
import type { Db } from '#server/kernel/database.ts'
import { listPublicChanges } from '../practices/index.ts'
import type { PublicChange } from '../practices/index.ts'
import words from './words/feed.json' with { type: 'json' }

const ENTRIES = 50

/** An Atom feed (RFC 4287) of what the public can read; what was withdrawn leaves a tombstone (RFC 6721). */
export async function writeFeed(
  { db }: { db: Db },
  origin: string,
  language: InterfaceLanguage,
): Promise<string> {
  const changes = await listPublicChanges({ db }, ENTRIES)
  const { title, subtitle } = words[language]
  const here = `${origin}${feedAddress(language)}`
  const updated = changes[0]?.at ?? new Date(0)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:lang="${language}">`,
    `<id>${here}</id>`,
    `<title>${escaped(title)}</title>`,
    `<subtitle>${escaped(subtitle)}</subtitle>`,
    `<link rel="self" type="application/atom+xml" href="${here}"/>`,
    `<link rel="alternate" type="text/html" href="${origin}${searchAddress(language)}"/>`,
    `<updated>${updated.toISOString()}</updated>`,
    ...changes.map((change) => entryOf(origin, language, change)),
    '</feed>\n',
  ].join('\n')
}

function entryOf(origin: string, language: InterfaceLanguage, change: PublicChange): string {
  const id = `urn:uuid:${change.id}`
  const at = change.at.toISOString()
  if (change.kind === 'withdrawn')
    return `<at:deleted-entry ref="${id}" when="${at}"><at:comment>${escaped(change.because)}</at:comment></at:deleted-entry>`
  const { practice, projected } = change.readable
  const { content } = projected
  const title = translated(content, 'title', content.title, language)
  const summary = translated(content, 'summary', content.summary, language)
  const address = `${origin}/${language}/practices/${addressOf(practice.key, title.text)}`
  return [
    '<entry>',
    `<id>${id}</id>`,
    `<title xml:lang="${title.language}">${escaped(title.text)}</title>`,
    `<link rel="alternate" type="text/html" href="${escaped(address)}"/>`,
    `<author><name>${escaped(practice.publisher.name)}</name></author>`,
    `<published>${(practice.firstPublishedAt ?? change.at).toISOString()}</published>`,
    `<updated>${at}</updated>`,
    `<summary xml:lang="${summary.language}">${escaped(summary.text)}</summary>`,
    '</entry>',
  ].join('')
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? '')
}
