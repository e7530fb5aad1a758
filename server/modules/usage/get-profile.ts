import type { OrganisationId, Viewer } from '#shared/access/viewer.ts'
import { commitmentOf } from '#shared/declaration/declaration.ts'
import { COMMITMENT_IDS } from '#shared/declaration/item-ids.ts'
import type { CommitmentId } from '#shared/declaration/item-ids.ts'
import type { Signatory } from '#shared/declaration/signatories.ts'
import type { InterfaceLanguage } from '#shared/languages.ts'
import type { Contact } from '#shared/practices/content.ts'
import type { Db } from '#server/kernel/database.ts'
import { getPracticesByIds, listPublicIdsOf } from '../practices/index.ts'
import type { ReadablePractice } from '../practices/index.ts'
import { audienceOf, findPracticesWith } from '../search/index.ts'
import { signatoriesOfCity } from '../taxonomy/index.ts'
import { mentionOf } from './mention.ts'
import type { PracticeMention } from './mention.ts'

export type CommitmentLine = {
  commitment: CommitmentId
  title: string
  practices: PracticeMention[]
  contradicts: number
  confirmedAt: Date | null
  approvedAt: Date | null
}

export type Profile = {
  total: number
  practices: PracticeMention[]
  commitments: CommitmentLine[]
  contacts: Contact[]
  signatories: readonly Signatory[]
}

/** All that a city or an organisation publishes in many years: the page lists it whole. */
const MOST = 500

/** What is published about a city, whoever published it. */
export async function getCityProfile(
  { db }: { db: Db },
  viewer: Viewer,
  { city, language }: { city: string; language: InterfaceLanguage },
): Promise<Profile> {
  const { total, ids } = await findPracticesWith(db, audienceOf(viewer), { city }, MOST)
  const found = await getPracticesByIds({ db }, viewer, ids)
  return { total, signatories: signatoriesOfCity(city), ...profileOf(found, language) }
}

/** What an organisation publishes; its signature is that of the city that it is. */
export async function getOrganisationProfile(
  { db }: { db: Db },
  viewer: Viewer,
  input: { id: OrganisationId; cityId: string | null; language: InterfaceLanguage },
): Promise<Profile> {
  const { total, ids } = await listPublicIdsOf(db, input.id, MOST)
  const found = await getPracticesByIds({ db }, viewer, ids)
  return {
    total,
    signatories: input.cityId === null ? [] : signatoriesOfCity(input.cityId),
    ...profileOf(found, input.language),
  }
}

function profileOf(found: readonly (ReadablePractice | undefined)[], language: InterfaceLanguage) {
  const practices = found.filter((readable) => readable !== undefined)
  const contacts = practices
    .map(({ projected }) => projected.content.contact)
    .filter((contact) => contact !== null)
  return {
    practices: practices.map((readable) => mentionOf(readable, language)),
    commitments: COMMITMENT_IDS.map((commitment) => lineOf(commitment, practices, language)),
    contacts: [...new Map(contacts.map((contact) => [contact.mailbox, contact])).values()],
  }
}

function lineOf(
  commitment: CommitmentId,
  practices: readonly ReadablePractice[],
  language: InterfaceLanguage,
): CommitmentLine {
  const standingTo = (isContrary: boolean) =>
    practices.filter(({ projected }) =>
      projected.content.claims.some(
        (claim) => claim.commitment === commitment && (claim.strength === 'contradicts') === isContrary,
      ),
    )
  const evidencing = standingTo(false)
  return {
    commitment,
    title: commitmentOf(commitment).title[language],
    practices: evidencing.map((readable) => mentionOf(readable, language)),
    contradicts: standingTo(true).length,
    confirmedAt: latest(evidencing.map(({ practice }) => practice.confirmedAt)),
    approvedAt: latest(evidencing.map(({ practice }) => practice.publishedAt)),
  }
}

function latest(moments: readonly (Date | null)[]): Date | null {
  const known = moments.filter((moment) => moment !== null).map(Number)
  return known.length > 0 ? new Date(Math.max(...known)) : null
}
