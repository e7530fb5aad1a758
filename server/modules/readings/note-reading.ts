import type { OrganisationId, Viewer } from '#shared/access/viewer.ts'
import type { Noted, Tally } from '#server/kernel/tally.ts'

type Deps = { readings: Tally<Noted> }
export type Reader = { readonly viewer: Viewer; readonly userAgent?: string | undefined }

const PROGRAM =
  /bot|crawl|spider|slurp|preview|monitor|headless|lighthouse|curl|wget|python|java\/|go-http|node|axios|okhttp|scrapy|feed/i

/** Moderators read for their work, and programs do not read. */
function isCounted({ viewer, userAgent }: Reader): boolean {
  return !viewer.isModerator && userAgent !== undefined && !PROGRAM.test(userAgent)
}

export function noteReading({ readings }: Deps, reader: Reader, { keys }: Pick<Noted, 'keys'>): void {
  if (isCounted(reader)) readings.add({ keys, phrase: null, except: ownOf(reader) })
}

/** Notes what a search found on the page that was shown; a search without words found nothing by words. */
export function noteFound(
  { readings }: Deps,
  reader: Reader,
  found: { q: string; keys: readonly string[] },
): void {
  const phrase = phraseOf(found.q)
  if (!phrase || !isCounted(reader)) return
  for (const key of found.keys) readings.add({ keys: [key], phrase, except: ownOf(reader) })
}

/** Notes a search that found nothing: it leads to no practice. */
export function noteUnanswered({ readings }: Deps, reader: Reader, { q }: { q: string }): void {
  const phrase = phraseOf(q)
  if (phrase && isCounted(reader)) readings.add({ keys: [], phrase, except: [] })
}

function ownOf({ viewer }: Reader): OrganisationId[] {
  return viewer.memberships.map(({ organisationId }) => organisationId)
}

/** A search as it may be kept: nothing in it leads to somebody, and it has the two signs that the database asks for. */
export function phraseOf(q: string): string | undefined {
  const phrase = q
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/\S+@\S+/gu, ' ')
    .replaceAll(/\+?\d(?:[ ./-]?\d){5,}/gu, ' ')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, 80)
    .toWellFormed()
    .trim()
  return /../su.test(phrase) ? phrase : undefined
}
