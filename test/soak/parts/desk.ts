import { sql } from 'kysely'
import type { PracticeId, Viewer } from '#shared/access/viewer.ts'
import { buildApp } from '#server/app.ts'
import { loadConfig } from '#server/config.ts'
import type { Deps } from '#server/kernel/deps.ts'
import { createLog } from '#server/kernel/log.ts'
import { Problem } from '#server/kernel/problem.ts'
import { editRevision } from '#server/modules/moderation/edit-revision.ts'
import * as moderation from '#server/modules/moderation/index.ts'
import { recallPractice, startRevision } from '#server/modules/practices/index.ts'
import { loadTaxonomy } from '#server/modules/taxonomy/index.ts'
import { deskOf, type Desk } from '#test/support/desk.ts'
import type { Soak } from '../main.ts'
import { oneOf } from '../random.ts'

export const rounds = 500
const STEPS = 8

/** Two moderators and an author at one practice: every round another interleaving, and what must hold after it. */
export async function run({ databaseUrl, random, goesOn, say }: Soak): Promise<void> {
  const config = loadConfig({ DATABASE_URL: databaseUrl, WORKER: 'off', RATE_LIMIT: '0' }, {})
  const app = await buildApp({ ...config, databaseUrl }, { log: createLog('error') })
  const tally = { done: 0, refused: 0, published: 0 }
  let round = 0
  try {
    await loadTaxonomy(app.deps)
    const desk = await deskOf(app.deps)
    for (; goesOn(round); round += 1) await race(app.deps, desk, random, tally)
  } finally {
    await app.close()
  }
  say(
    `${round} interleavings: ${tally.done} steps done, ${tally.refused} refused, ${tally.published} publications`,
  )
  say('never two open reviews, never a published revision that nobody approved, never a lost comment')
}

type Tally = { done: number; refused: number; published: number }
type Step = () => Promise<unknown>

async function race(deps: Deps, desk: Desk, random: () => number, tally: Tally): Promise<void> {
  const id = await desk.submitted()
  const said = { comments: 0 }
  const actors = [
    stepsOfAuthor(deps, desk, id, said),
    stepsOfModerator(deps, desk, id, desk.moderator, said),
    stepsOfModerator(deps, desk, id, desk.second, said),
  ]
  await Promise.all(
    actors.map(async (steps) => {
      for (let step = 0; step < STEPS; step += 1) {
        const isDone = await tried(oneOf(random, steps))
        tally[isDone ? 'done' : 'refused'] += 1
      }
    }),
  )
  await assertSound(deps, id, said.comments, tally)
}

/** Whether it was done; a refusal is an answer, and anything else a fault that ends the soak. */
async function tried(step: Step): Promise<boolean> {
  try {
    await step()
    return true
  } catch (error) {
    if (error instanceof Problem) return false
    throw error
  }
}

function stepsOfAuthor(
  deps: Deps,
  desk: Desk,
  id: PracticeId,
  said: { comments: number },
): [Step, ...Step[]] {
  return [
    () => desk.submit(id),
    () => desk.submit(id),
    () => recallPractice(deps, desk.lead, { practiceId: id }),
    () => startRevision(deps, desk.lead, { practiceId: id }),
    () =>
      moderation
        .objectToEdit(deps, desk.lead, { practiceId: id, reason: 'It was right before.' })
        .then(() => said.comments++),
    comment(deps, id, desk.lead, said),
  ]
}

function stepsOfModerator(
  deps: Deps,
  desk: Desk,
  id: PracticeId,
  who: Viewer,
  said: { comments: number },
): [Step, ...Step[]] {
  const about = () => desk.about(id)
  const parts = [{ part: 'title', value: 'Planters on the square' }]
  return [
    () => desk.approve(id, who),
    async () => moderation.requestChanges(deps, who, { ...(await about()), reason: 'Say more.' }),
    async () => editRevision(deps, who, { ...(await about()), parts, reason: 'A title.' }),
    async () => moderation.unclaim(deps, who, { item: await itemOf(deps, id) }),
    async () =>
      moderation.decidePublicLife(deps, who, {
        ...(await about()),
        decision: 'archive',
        reason: 'It is old.',
      }),
    comment(deps, id, who, said),
    ...Array.from({ length: 12 }, () => () => advance(desk, id, who)),
  ]
}

/** What a moderator would do next, from what they saw; it may have changed by the time it is done. */
async function advance(desk: Desk, id: PracticeId, who: Viewer): Promise<unknown> {
  const { candidate } = await desk.standing(id)
  if (candidate === 'submitted') return desk.examine(id, who)
  if (candidate === 'in-review') await desk.check(id, who)
  return desk.approve(id, who)
}

function comment(deps: Deps, practiceId: PracticeId, who: Viewer, said: { comments: number }): Step {
  return async () => {
    await moderation.commentOnPractice(deps, who, { practiceId, body: 'Why there?' })
    said.comments += 1
  }
}

async function itemOf({ db }: Deps, id: PracticeId) {
  const { rows } = await sql<{ id: never }>`
    select id from desk_item where practice_id = ${id} and closed_at is null`.execute(db)
  if (!rows[0]) throw new Problem('NOT_FOUND', 'Nothing is open.')
  return rows[0].id
}

async function assertSound({ db }: Deps, id: PracticeId, comments: number, tally: Tally): Promise<void> {
  const { rows } = await sql<{
    open: number
    comments: number
    candidate: string
    published: number | null
    approvers: number
  }>`
    select p.candidate, p.published_revision as published,
      (select count(*)::int from desk_item d
        where d.practice_id = p.id and d.kind = 'review' and d.closed_at is null) as open,
      (select count(*)::int from comment c where c.practice_id = p.id) as comments,
      (select count(distinct d.by_id)::int from decision d
        where d.practice_id = p.id and d.kind = 'approve' and d.revision = p.published_revision) as approvers
    from practice p where p.id = ${id}`.execute(db)
  const [found] = rows
  if (!found) throw new Error('The practice is gone.')
  const isOpen = !['none', 'draft', 'rejected'].includes(found.candidate)
  must(found.open === (isOpen ? 1 : 0), `${found.open} open reviews of a practice that is ${found.candidate}`)
  must(found.comments === comments, `${comments} comments were made, ${found.comments} are there`)
  must(
    found.published === null || found.approvers > 0,
    `revision ${found.published} is public and nobody approved it`,
  )
  if (found.published !== null) tally.published += 1
}

function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(`This must never happen: ${what}.`)
}
