import { sql } from 'kysely'
import type { OrganisationId, PersonId, PracticeId, Role, Viewer } from '#shared/access/viewer.ts'
import { CHECK_LINES } from '#shared/moderation/check-lines.ts'
import { partsOf } from '#shared/practices/parts.ts'
import type { Db } from '#server/kernel/database.ts'
import type { Deps } from '#server/kernel/deps.ts'
import { findViewer } from '#server/modules/accounts/index.ts'
import { acceptFinding } from '#server/modules/moderation/accept-finding.ts'
import { approvePractice } from '#server/modules/moderation/approve-practice.ts'
import { decideClaim } from '#server/modules/moderation/decide-claim.ts'
import { examinePractice } from '#server/modules/moderation/examine-practice.ts'
import { recordChecks } from '#server/modules/moderation/record-checks.ts'
import { replaceDraft } from '#server/modules/practices/drafts.repository.ts'
import {
  findStanding,
  getRevisionCheck,
  startPractice,
  submitPractice,
} from '#server/modules/practices/index.ts'
import { makeContent, type Content } from './make.ts'
import { addOrganisation, addPerson } from './sign-in.ts'

/** People around one organisation, and what they do at the desk; each step carries the version as it stands. */
type DeskDeps = Pick<Deps, 'db' | 'transact' | 'clock'>

export async function deskOf(deps: DeskDeps) {
  const { db } = deps
  const city = await addOrganisation(db)
  const join = (role: Role, more = {}) =>
    viewerOf(deps, { memberships: [{ organisationId: city, role }], ...more })
  const people = {
    visitor: await viewerOf(deps, {}),
    lead: await join('lead'),
    contributor: await join('contributor'),
    reader: await join('member'),
    outsider: await viewerOf(deps, {
      memberships: [{ organisationId: await addOrganisation(db, { isNetworkMember: true }), role: 'lead' }],
    }),
    moderator: await viewerOf(deps, { isModerator: true, name: 'Mo Derator' }),
    second: await viewerOf(deps, { isModerator: true, name: 'Sec Ond' }),
    ownModerator: await join('lead', { isModerator: true }),
    administrator: await viewerOf(deps, { isAdministrator: true }),
  }
  return { city, ...people, ...stepsOf(deps, city, people) }
}

export type Desk = Awaited<ReturnType<typeof deskOf>>

export async function viewerOf(
  deps: Pick<Deps, 'db'>,
  person: Parameters<typeof addPerson>[1],
): Promise<Viewer> {
  return knownViewer(deps.db, await addPerson(deps.db, person))
}

export async function knownViewer(db: Db, person: PersonId): Promise<Viewer> {
  return (await findViewer(db, person))!
}

type People = { lead: Viewer; contributor: Viewer; moderator: Viewer; second: Viewer }

/** The steps alone, for people who are there already. */
export function stepsOf(
  deps: DeskDeps,
  city: OrganisationId,
  { lead, contributor, moderator, second }: People,
) {
  const versionOf = async (practiceId: PracticeId) => (await findStanding(deps.db, practiceId))!.version
  const about = async (practiceId: PracticeId) => ({ practiceId, version: await versionOf(practiceId) })
  const standing = async (practiceId: PracticeId) => (await findStanding(deps.db, practiceId))!

  /** Writes the draft anew, as if by its authors. */
  async function write(
    practiceId: PracticeId,
    content: Partial<Content> = {},
    by: PersonId | null = contributor.personId,
  ) {
    await deps.transact((tx) => replaceDraft(tx, practiceId, partsOf(makeContent(content)), by))
  }

  async function submit(practiceId: PracticeId, by: Viewer = lead) {
    return submitPractice(deps, by, await about(practiceId))
  }

  /** A practice that waits for moderators. */
  async function submitted(content: Partial<Content> = {}): Promise<PracticeId> {
    const { id } = await startPractice(deps, lead, { publisherId: city, language: 'en' })
    await write(id, content)
    await submit(id)
    return id
  }

  async function examine(practiceId: PracticeId, by: Viewer = moderator) {
    await examinePractice(deps, by, await about(practiceId))
  }

  /** Looks at every line, lets every finding stand, and confirms every claim. */
  async function check(practiceId: PracticeId, by: Viewer = moderator) {
    const lines = CHECK_LINES.map((line) => ({ line, verdict: 'good' as const }))
    await recordChecks(deps, by, { ...(await about(practiceId)), lines })
    const { candidateRevision } = await standing(practiceId)
    const examined = { practiceId, number: candidateRevision ?? 0 }
    for (const { question } of (await getRevisionCheck(deps, by, examined)).findings)
      await acceptFinding(deps, by, { ...(await about(practiceId)), question, note: 'It is known anyway.' })
    const { rows } = await sql<{ id: string }>`
      select claim ->> 'id' as id from revision r, jsonb_array_elements(r.content -> 'claims') claim
      where r.practice_id = ${practiceId} and r.number = ${candidateRevision}`.execute(deps.db)
    for (const { id: claim } of rows)
      await decideClaim(deps, by, { ...(await about(practiceId)), claim, isConfirmed: true })
  }

  async function approve(practiceId: PracticeId, by: Viewer = moderator, publishAt: Date | null = null) {
    return approvePractice(deps, by, {
      ...(await about(practiceId)),
      reason: 'It meets the criteria.',
      publishAt,
    })
  }

  /** A practice that two moderators have made public. */
  async function published(content: Partial<Content> = {}): Promise<PracticeId> {
    const id = await submitted(content)
    await examine(id)
    await check(id)
    const { outcome } = await approve(id)
    if (outcome === 'awaits-second-reader') await approve(id, second)
    return id
  }

  return { about, standing, write, submit, submitted, examine, check, approve, published }
}
