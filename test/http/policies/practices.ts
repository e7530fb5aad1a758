import { sql } from 'kysely'
import { VISITOR } from '#shared/access/viewer.ts'
import type { PracticeId, Viewer } from '#shared/access/viewer.ts'
import { partsOf } from '#shared/practices/parts.ts'
import { transactor } from '#server/kernel/transaction.ts'
import { replaceDraft } from '#server/modules/practices/drafts.repository.ts'
import { startPractice, submitPractice } from '#server/modules/practices/index.ts'
import { makeContent } from '#test/support/make.ts'
import type { PolicyRole, PolicyRow, World } from '#test/support/policy-table.ts'

const AUTHORS: readonly PolicyRole[] = ['contributor', 'lead', 'moderatorOfPublisher']
const LEADS: readonly PolicyRole[] = ['lead']
const LEADS_AND_MODERATORS: readonly PolicyRole[] = ['lead', 'moderator']

/** Who may write and send what of whom; each call in a world of its own. */
export const policies: readonly PolicyRow[] = [
  {
    mutation: 'startPractice',
    operation: `mutation ($publisherId: ID!) {
      startPractice(input: { publisherId: $publisherId, language: "fr" }) { __typename ... on Refused { code } } }`,
    arrange: async ({ publisher }) => ({ publisherId: `Organisation:${publisher}` }),
    allowed: AUTHORS,
  },
  {
    mutation: 'saveDraftPart',
    operation: `mutation ($practiceId: ID!) {
      saveDraftPart(input: { practiceId: $practiceId, part: "title", value: "A title", version: 1 }) {
        __typename ... on Refused { code } } }`,
    arrange: drafted,
    allowed: AUTHORS,
  },
  {
    mutation: 'answerCheck',
    operation: `mutation ($practiceId: ID!) {
      answerCheck(input: { practiceId: $practiceId, question: "duplicate:x", answer: DIFFERENT }) {
        __typename ... on Refused { code } } }`,
    arrange: drafted,
    allowed: AUTHORS,
  },
  {
    mutation: 'submitPractice',
    operation: `mutation ($practiceId: ID!) {
      submitPractice(practiceId: $practiceId, version: 1, licence: CC_BY_4_0) {
        __typename ... on Refused { code } } }`,
    arrange: drafted,
    allowed: LEADS,
  },
  row('askToSubmitPractice', drafted, ['contributor', 'moderatorOfPublisher']),
  row('discardDraft', drafted, AUTHORS),
  row('recallPractice', submitted, AUTHORS),
  row('startRevision', published, AUTHORS),
  row('confirmPractice', published, LEADS),
  row('archivePractice', published, LEADS_AND_MODERATORS),
  row('restorePractice', archived, LEADS_AND_MODERATORS),
  {
    mutation: 'withdrawPractice',
    operation: `mutation ($practiceId: ID!) {
      withdrawPractice(practiceId: $practiceId, reason: "It is no longer true.") {
        __typename ... on Refused { code } } }`,
    arrange: published,
    allowed: LEADS_AND_MODERATORS,
  },
  ...['grantAccess', 'takeBackAccess'].map((mutation) => ({
    mutation,
    operation: `mutation ($practiceId: ID!) {
      ${mutation}(practiceId: $practiceId, email: "planner@elsewhere.example") {
        __typename ... on Refused { code } } }`,
    arrange: published,
    allowed: [...LEADS_AND_MODERATORS, 'moderatorOfPublisher'] as const,
  })),
]

/** A move that needs nothing but the practice. */
function row(mutation: string, arrange: PolicyRow['arrange'], allowed: readonly PolicyRole[]): PolicyRow {
  const operation = `mutation ($practiceId: ID!) {
    ${mutation}(practiceId: $practiceId) { __typename ... on Refused { code } } }`
  return { mutation, operation, arrange, allowed }
}

type Named = { practiceId: string }

/** A draft that lacks nothing, by the other lead of the publisher. */
async function drafted(world: World): Promise<Named> {
  const { db, publisher, otherLead } = world
  const deps = { transact: transactor(db, []) }
  const { id } = await startPractice(deps, leadOf(world), { publisherId: publisher, language: 'en' })
  await deps.transact((tx) => replaceDraft(tx, id, partsOf(makeContent()), otherLead))
  return { practiceId: `Practice:${id}` }
}

async function submitted(world: World): Promise<Named> {
  const named = await drafted(world)
  const deps = { transact: transactor(world.db, []) }
  await submitPractice(deps, leadOf(world), { practiceId: idIn(named), version: 1 })
  return named
}

async function published(world: World): Promise<Named> {
  const named = await submitted(world)
  await sql`
    update practice set candidate = 'none', candidate_revision = null, public_life = 'published',
      published_revision = 1, published_at = now()
    where id = ${idIn(named)}`.execute(world.db)
  return named
}

async function archived(world: World): Promise<Named> {
  const named = await published(world)
  await sql`update practice set public_life = 'archived' where id = ${idIn(named)}`.execute(world.db)
  return named
}

function leadOf({ publisher, otherLead }: World): Viewer {
  return {
    ...VISITOR,
    personId: otherLead,
    memberships: [{ organisationId: publisher, role: 'lead' }],
  }
}

function idIn({ practiceId }: Named): PracticeId {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made by ourselves a moment ago
  return practiceId.slice('Practice:'.length) as PracticeId
}
