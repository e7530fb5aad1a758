import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { PracticeId } from '#shared/access/viewer.ts'
import { systemClock } from '#server/kernel/clock.ts'
import { transactor } from '#server/kernel/transaction.ts'
import { editRevision } from '#server/modules/moderation/edit-revision.ts'
import { unpublishPractice } from '#server/modules/moderation/unpublish-practice.ts'
import { knownViewer, stepsOf, viewerOf } from '#test/support/desk.ts'
import type { Content } from '#test/support/make.ts'
import type { PolicyRole, PolicyRow, World } from '#test/support/policy-table.ts'

const MODERATORS: readonly PolicyRole[] = ['moderator', 'moderatorOfPublisher']
/** Nobody decides on a practice of their own organisation. */
const DECIDING: readonly PolicyRole[] = ['moderator']
const AUTHORS: readonly PolicyRole[] = ['contributor', 'lead', 'moderatorOfPublisher']

const answer = '{ __typename ... on Refused { code } ... on InvalidInput { issues { path } } }'
const declared = '($id: ID!, $version: Int!)'
const about = 'practiceId: $id, version: $version'

/** The people of a world, and what they do with a practice of its publisher. */
async function deskIn(world: World) {
  const deps = { db: world.db, transact: transactor(world.db, []), clock: systemClock }
  const people = {
    lead: await knownViewer(world.db, world.otherLead),
    contributor: await knownViewer(world.db, world.otherContributor),
    moderator: await viewerOf(deps, { isModerator: true }),
    second: await viewerOf(deps, { isModerator: true }),
  }
  return { deps, ...people, ...stepsOf(deps, world.publisher, people) }
}

type Desk = Awaited<ReturnType<typeof deskIn>>

/** What a mutation about a practice is given, once the practice has come so far. */
function arranged(until: (desk: Desk, world: World) => Promise<PracticeId>): PolicyRow['arrange'] {
  return async (world) => {
    const desk = await deskIn(world)
    const practiceId = await until(desk, world)
    await sql`update desk_item set claimed_by = null, claimed_at = null where practice_id = ${practiceId}`.execute(
      world.db,
    )
    const { rows } = await sql<{ id: string }>`
      select id from desk_item where practice_id = ${practiceId} and closed_at is null order by kind desc limit 1`.execute(
      world.db,
    )
    const { version } = await desk.standing(practiceId)
    return { id: `Practice:${practiceId}`, version, item: `QueueItem:${rows[0]?.id}` }
  }
}

const submitted = arranged((desk) => desk.submitted())

const examined = arranged((desk) => inReview(desk))
async function inReview(desk: Desk, content: Partial<Content> = {}): Promise<PracticeId> {
  const id = await desk.submitted(content)
  await desk.examine(id)
  await desk.check(id)
  return id
}

/** With a finding of the check, whose question is given as `item`. */
const found: PolicyRow['arrange'] = async (world) => {
  const sections = [{ kind: 'context' as const, text: 'The gap between the bollards is 1.2 m.' }]
  const given = await arranged((desk) => inReview(desk, { sections }))(world)
  const { rows } = await sql<{ question: string }>`
    select question from revision_finding where practice_id = ${String(given['id']).slice(9)} limit 1`.execute(
    world.db,
  )
  return { ...given, item: rows[0]?.question }
}

const edited = arranged(async (desk) => {
  const id = await inReview(desk)
  const parts = [{ part: 'title', value: 'Planters on our market square' }]
  await editRevision(desk.deps, desk.moderator, { ...(await desk.about(id)), parts, reason: 'A title.' })
  return id
})

const published = arranged((desk) => desk.published())

const unpublished = arranged(async (desk) => {
  const id = await desk.published()
  await unpublishPractice(desk.deps, desk.moderator, { ...(await desk.about(id)), reason: 'A gap.' })
  return id
})

const reported = arranged(async (desk, { db }) => {
  const id = await desk.published()
  await sql`insert into desk_item (kind, practice_id) values ('problem', ${id})`.execute(db)
  return id
})

/** Compiled by the editors about a city; the publisher of the world asks for it. */
const compiled =
  (isAsked: boolean): PolicyRow['arrange'] =>
  async (world) => {
    const base = arranged(async (desk) => {
      const id = await desk.published({ place: { city: 'nice-fr', country: 'FR' } })
      await sql`
      update practice set provenance = 'compiled', publisher_id = (select id from organisation where is_editors)
      where id = ${id}`.execute(world.db)
      await sql`update claim_state set state = 'editorial' where practice_id = ${id}`.execute(world.db)
      await sql`update organisation set city_id = 'nice-fr' where id = ${world.publisher}`.execute(world.db)
      if (isAsked)
        await sql`
        insert into desk_item (kind, practice_id, organisation_id) values ('take-over', ${id}, ${world.publisher})`.execute(
          world.db,
        )
      return id
    })
    return { ...(await base(world)), organisation: `Organisation:${world.publisher}` }
  }

const commented: PolicyRow['arrange'] = async (world) => {
  const given = await submitted(world)
  const comment = randomUUID()
  await sql`
    insert into comment (id, practice_id, body) values (${comment}, ${String(given['id']).slice(9)}, 'Where?')`.execute(
    world.db,
  )
  return { ...given, comment: `Comment:${comment}` }
}

function row(
  mutation: string,
  args: string,
  arrange: PolicyRow['arrange'],
  allowed: readonly PolicyRole[],
  variables = declared,
): PolicyRow {
  return { mutation, operation: `mutation ${variables} { ${mutation}(${args}) ${answer} }`, arrange, allowed }
}

const item = '($item: ID!)'
const toHide = `input: { ${about}, part: "section:context", untilRevision: 1, reason: "A gap." }`

/** Who may do what at the desk. */
export const policies: readonly PolicyRow[] = [
  row('claimItem', 'itemId: $item', submitted, MODERATORS, item),
  row(
    'releaseItem',
    'itemId: $item',
    async (world) => {
      const given = await submitted(world)
      await sql`
      update desk_item set claimed_by = ${world.asker}, claimed_at = now() where id = ${String(given['item']).slice(10)}`.execute(
        world.db,
      )
      return given
    },
    MODERATORS,
    item,
  ),
  row('examinePractice', about, submitted, DECIDING),
  row('recordChecks', `${about}, lines: [{ line: WORKS, verdict: GOOD }]`, examined, DECIDING),
  row(
    'acceptFinding',
    `${about}, question: $item, note: "It is on every map."`,
    found,
    DECIDING,
    '($id: ID!, $version: Int!, $item: String!)',
  ),
  row('decideClaim', `${about}, claim: "c2", isConfirmed: true`, examined, DECIDING),
  row('confirmEditorialClaim', `${about}, claim: "c2"`, compiled(false), MODERATORS),
  row('approvePractice', `${about}, reason: "Good."`, examined, DECIDING),
  row('requestChanges', `${about}, reason: "Costs?"`, examined, DECIDING),
  row('rejectPractice', `${about}, reason: "No."`, examined, DECIDING),
  row(
    'editRevision',
    `${about}, parts: [{ part: "title", value: "Planters" }], reason: "Shorter."`,
    examined,
    DECIDING,
  ),
  row('objectToEdit', 'practiceId: $id, reason: "No."', edited, AUTHORS, '($id: ID!)'),
  row('decidePublicLife', `${about}, decision: UNPUBLISH, reason: "A gap."`, published, DECIDING),
  row('lookAfter', 'itemId: $item, isUpheld: true, reason: "Yes."', unpublished, DECIDING, item),
  row('closeReport', 'itemId: $item, reason: "Mended."', reported, DECIDING, item),
  row(
    'askToTakeOver',
    'practiceId: $id, organisationId: $organisation',
    compiled(false),
    ['lead'],
    '($id: ID!, $organisation: ID!)',
  ),
  row('decideTakeOver', 'itemId: $item, isGranted: true, reason: "Yes."', compiled(true), DECIDING, item),
  row('maskPart', toHide, published, DECIDING),
  row('erasePart', toHide, published, DECIDING),
  row(
    'addComment',
    'input: { practiceId: $id, body: "Here." }',
    submitted,
    [...AUTHORS, 'moderator'],
    '($id: ID!)',
  ),
  row('resolveThread', 'commentId: $comment', commented, [...AUTHORS, 'moderator'], '($comment: ID!)'),
]
