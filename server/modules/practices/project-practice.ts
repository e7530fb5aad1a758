import type { Viewer } from '#shared/access/viewer.ts'
import type { Claim, Fact, Place, PracticeContent, Translation } from '#shared/practices/content.ts'
import { guardedDetailsOf, isStricter, strictest } from '#shared/practices/labels.ts'
import type { Label } from '#shared/practices/labels.ts'
import type { PartName } from '#shared/practices/parts.ts'
import type { ClaimState } from '#shared/practices/template.ts'
import { withoutPart } from './hidden-parts.ts'
import { readsAsInsider, readsUpTo } from './practices.policy.ts'
import type { PracticeStanding } from './practices.policy.ts'

/** One stored revision with what has been said of it since. */
export type StoredRevision = {
  number: number
  content: PracticeContent
  html: Readonly<Record<PartName, string>>
  claimStates: ReadonlyMap<string, ClaimState>
  /** Parts that are masked here because a finding relabelled or reworded them later, or that were erased. */
  maskedParts: ReadonlySet<PartName>
  /** The strictest label that a part carries in any later revision. */
  laterLabels: ReadonlyMap<PartName, Label>
}

export type ProjectedClaim = Claim & { state: ClaimState }

/** What a viewer may read of a revision. `holdsBack` says that there is more, and nothing about what. */
export type ProjectedPractice = {
  revision: number
  content: Omit<PracticeContent, 'claims'> & { claims: ProjectedClaim[] }
  html: Readonly<Record<PartName, string>>
  holdsBack: boolean
}

/**
 * The one projection of a revision for a viewer. Whatever leaves the server about a practice (page, search
 * row, suggestion, export, feed, mail) is made of what this returns, so a new channel cannot leak.
 */
export function projectPractice(
  viewer: Viewer,
  practice: Pick<PracticeStanding, 'id' | 'publisherId'>,
  stored: StoredRevision,
): ProjectedPractice {
  const reader = readerOf(viewer, practice, stored)
  const content = [...stored.maskedParts].reduce(withoutPart, stored.content)
  const sections = content.sections.filter(({ kind, label }) => reader.reads(`section:${kind}`, label))
  const facts = content.facts.flatMap((fact) => projectFact(reader, fact))
  const attachments = content.attachments.filter(({ id, label }) => reader.reads(`attachment:${id}`, label))
  const claims = projectClaims(reader, content.claims, new Set(sections.map(({ kind }) => kind)))
  const shown = new Set<PartName>([
    ...['title', 'summary'].filter((part) => reader.reads(part)),
    ...sections.map(({ kind }) => `section:${kind}`),
    ...claims.map(({ id }) => `claim:${id}`),
  ])
  const translations = content.translations.filter((translation) =>
    reader.readsTranslation(translation, shown),
  )
  const contact = content.contact && reader.reads('contact', content.contact.label) ? content.contact : null
  const projected = {
    ...content,
    place: content.place && reader.place(content.place),
    contact,
    claims,
    sections,
    facts,
    attachments,
    translations,
  }
  return {
    revision: stored.number,
    content: projected,
    html: htmlOf(stored.html, shown, translations),
    holdsBack: reader.heldBack(),
  }
}

type Reader = ReturnType<typeof readerOf>

/** Answers for one viewer and one revision whether a part may be read, and remembers a no. */
function readerOf(
  viewer: Viewer,
  practice: Pick<PracticeStanding, 'id' | 'publisherId'>,
  stored: StoredRevision,
) {
  const limit = readsUpTo(viewer, practice)
  const isInsider = readsAsInsider(viewer, practice)
  let held = false

  function reads(part: PartName, label: Label = 'CLEAR'): boolean {
    if (stored.maskedParts.has(part)) return false
    const effective = strictest(label, stored.laterLabels.get(part) ?? 'CLEAR')
    if (!isStricter(effective, limit)) return true
    held = true
    return false
  }

  function readsTranslation({ language, part }: Translation, shown: ReadonlySet<PartName>): boolean {
    return shown.has(part) && reads(`translation:${language}:${part}`)
  }

  /** Exact coordinates are the insiders'; others are shown the precision that the author chose. */
  function place(exact: Place): Place | null {
    if (!reads('place')) return null
    if (isInsider || !exact.coordinates || exact.precision === 'exact') return exact
    const { coordinates, ...shown } = exact
    return exact.precision === 'city-centre' ? shown : { ...shown, coordinates: coarse(coordinates) }
  }

  function claimIsShown(state: ClaimState): boolean {
    return isInsider || state === 'confirmed' || state === 'editorial'
  }

  const claimState = (id: string): ClaimState => stored.claimStates.get(id) ?? 'proposed'
  return { reads, readsTranslation, place, claimIsShown, claimState, heldBack: () => held }
}

/** Two decimals are about a kilometre: the neighbourhood, not the square. */
function coarse({ lat, lon }: { lat: number; lon: number }) {
  return { lat: Math.round(lat * 100) / 100, lon: Math.round(lon * 100) / 100 }
}

function projectClaims(
  reader: Reader,
  claims: readonly Claim[],
  shownSections: ReadonlySet<string>,
): ProjectedClaim[] {
  return claims
    .map((claim) => ({ ...claim, state: reader.claimState(claim.id) }))
    .filter(({ id, state }) => reader.claimIsShown(state) && reader.reads(`claim:${id}`))
    .map((claim) => ({ ...claim, sections: claim.sections.filter((kind) => shownSections.has(kind)) }))
}

/** The fact, the fact without its guarded details, or nothing. */
function projectFact(reader: Reader, fact: Fact): Fact[] {
  const part = `fact:${fact.id}`
  if (!reader.reads(part, fact.label)) return []
  const { fields, label } = guardedDetailsOf(fact)
  if (fields.length === 0 || reader.reads(`${part}:details`, label)) return [fact]
  return [Object.fromEntries(Object.entries(fact).filter(([field]) => !fields.includes(field))) as Fact]
}

/** Keeps the rendered text of exactly the parts that are shown. */
function htmlOf(
  html: Readonly<Record<PartName, string>>,
  shown: ReadonlySet<PartName>,
  translations: readonly Translation[],
) {
  const translated = new Set(translations.map(({ language, part }) => `translation:${language}:${part}`))
  return Object.fromEntries(Object.entries(html).filter(([part]) => shown.has(part) || translated.has(part)))
}
