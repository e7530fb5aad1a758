import * as addresses from '#shared/addresses.ts'
import { DECLARATION_ITEM_IDS } from '#shared/declaration/item-ids.ts'
import { INTERFACE_LANGUAGES } from '#shared/languages.ts'
import type { InterfaceLanguage } from '#shared/languages.ts'
import { standards } from '#shared/standards/standards.ts'
import { concepts } from '#shared/thesaurus/thesaurus.ts'
import type { Db } from '#server/kernel/database.ts'
import { countPublicCards, listPublicCards, pathOf } from '../search/index.ts'

type AddressIn = (language: InterfaceLanguage) => string
type Entry = { addressIn: AddressIn; changedAt?: Date }

/** As many practices as one file holds: five languages each, far below the 50 000 addresses that a file may have. */
const PRACTICES_A_FILE = 2_000

/** The index of the files of the sitemap (sitemaps.org). */
export async function writeSitemapIndex({ db }: { db: Db }, origin: string): Promise<string> {
  const files = Math.ceil((await countPublicCards(db)) / PRACTICES_A_FILE)
  const names = ['pages', ...Array.from({ length: files }, (_, index) => `practices-${index + 1}`)]
  const entries = names.map((name) => `<sitemap><loc>${origin}/sitemaps/${name}.xml</loc></sitemap>`)
  return xml(
    `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('\n')}</sitemapindex>`,
  )
}

/** The pages that are there whatever is published. */
export function writePagesSitemap(origin: string): string {
  return urlSet(origin, [
    ...FIXED.map((addressIn) => ({ addressIn })),
    ...DECLARATION_ITEM_IDS.map((item) => ({
      addressIn: (language: InterfaceLanguage) => addresses.declarationItemAddress(language, item),
    })),
    ...concepts.map(({ id }) => ({
      addressIn: (language: InterfaceLanguage) => addresses.conceptAddress(language, id),
    })),
    ...standards.map(({ id }) => ({
      addressIn: (language: InterfaceLanguage) => addresses.standardAddress(language, id),
    })),
  ])
}

const FIXED: readonly AddressIn[] = [
  addresses.homeAddress,
  (language) => addresses.searchAddress(language),
  addresses.declarationAddress,
  (language) => addresses.coverageAddress(language),
  (language) => addresses.conceptAddress(language),
  (language) => addresses.standardAddress(language),
  addresses.aboutAddress,
  addresses.accessibilityAddress,
]

/** One file of practices and of their cities; undefined where there is none of this number. */
export async function writePracticesSitemap(
  { db }: { db: Db },
  origin: string,
  file: number,
): Promise<string | undefined> {
  const cards = await listPublicCards(db, { offset: (file - 1) * PRACTICES_A_FILE, limit: PRACTICES_A_FILE })
  if (cards.length === 0) return undefined
  const cities = new Set(cards.map(({ card }) => card.city).filter((city) => city !== null))
  return urlSet(origin, [
    ...cards.map(({ card, publishedAt }) => ({
      addressIn: (language: InterfaceLanguage) => pathOf(card, language),
      changedAt: publishedAt,
    })),
    ...[...cities].map((city) => ({
      addressIn: (language: InterfaceLanguage) => addresses.profileAddress(language, 'cities', city),
    })),
  ])
}

function urlSet(origin: string, entries: readonly Entry[]): string {
  const urls = entries.flatMap((entry) =>
    INTERFACE_LANGUAGES.map((language) => urlOf(origin, entry, language)),
  )
  const spaces =
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"'
  return xml(`<urlset ${spaces}>${urls.join('\n')}</urlset>`)
}

function urlOf(origin: string, { addressIn, changedAt }: Entry, language: InterfaceLanguage): string {
  const alternates = INTERFACE_LANGUAGES.map(
    (other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${origin}${addressIn(other)}"/>`,
  )
  const changed = changedAt ? `<lastmod>${changedAt.toISOString().slice(0, 10)}</lastmod>` : ''
  return `<url><loc>${origin}${addressIn(language)}</loc>${changed}${alternates.join('')}</url>`
}

function xml(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
}
