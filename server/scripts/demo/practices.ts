import type { PracticeId, Viewer } from '#shared/access/viewer.ts'
import { CHECK_LINES } from '#shared/moderation/check-lines.ts'
import type { Deps } from '../../kernel/deps.ts'
import * as desk from '../../modules/moderation/index.ts'
import * as practices from '../../modules/practices/index.ts'
import type { DemoPeople } from './people.ts'

const REASON = 'This is a demonstration.'
const YEAR_MS = 365 * 24 * 3_600_000

/** What is written anew after the publication: words, a list, a fact. */
const NEXT_PARTS = {
  summary: 'Three planters keep cars off the market square, and people have a place to sit.',
  concepts: ['vehicle-ramming', 'planter'],
  'section:solution': {
    kind: 'solution',
    text: 'Planters with benches between them, and a third one since spring.',
    label: 'CLEAR',
  },
  'fact:cost': {
    kind: 'cost',
    id: 'cost',
    type: 'purchase',
    amount: 18_000,
    currency: 'EUR',
    priceYear: 2026,
    vat: 'excluded',
    label: 'CLEAR',
  },
}

/** A practice in every state, each brought there by the use-cases that people call. */
export async function addDemoPractices(deps: Deps, people: DemoPeople): Promise<void> {
  const { lead, moderator, second } = people
  const written = (title: string) => write(deps, people, title)
  const sent = async (title: string) => send(deps, lead.viewer, await written(title))
  const taken = async (title: string) => {
    const id = await sent(title)
    await desk.examinePractice(deps, moderator.viewer, await seen(deps, id))
    return id
  }
  const examined = async (title: string) => {
    const id = await taken(title)
    await lookAtAll(deps, moderator.viewer, id)
    return id
  }
  const approve = async (id: PracticeId, by: Viewer, publishAt: Date | null = null) =>
    desk.approvePractice(deps, by, { ...(await seen(deps, id)), reason: REASON, publishAt })
  const published = async (title: string) => {
    const id = await examined(title)
    const { outcome } = await approve(id, moderator.viewer)
    if (outcome === 'awaits-second-reader') await approve(id, second.viewer)
    return id
  }
  const decide = async (id: PracticeId, decision: 'withdraw' | 'archive') =>
    desk.decidePublicLife(deps, moderator.viewer, { ...(await seen(deps, id)), decision, reason: REASON })

  await approve(await examined('Awaiting a second reader'), moderator.viewer)
  await published('Published')
  await decide(await published('Archived'), 'archive')
  await decide(await published('Withdrawn'), 'withdraw')
  const unpublished = { ...(await seen(deps, await published('Unpublished'))), reason: REASON }
  await desk.unpublishPractice(deps, moderator.viewer, unpublished)
  await written('A draft')
  await sent('Submitted')
  await taken('In review')
  const returned = { ...(await seen(deps, await taken('Changes requested'))), reason: REASON }
  await desk.requestChanges(deps, moderator.viewer, returned)
  const rejected = { ...(await seen(deps, await taken('Rejected'))), reason: REASON }
  await desk.rejectPractice(deps, moderator.viewer, rejected)
  await approve(await examined('Scheduled'), moderator.viewer, new Date(deps.clock.now().getTime() + YEAR_MS))
  await addNextRevision(deps, people, await published('Published, and the next revision in review'))
}

/** What has changed since the publication, what was said about it, and a problem that somebody saw on its page. */
async function addNextRevision(
  deps: Deps,
  { lead, contributor, moderator }: DemoPeople,
  practiceId: PracticeId,
): Promise<void> {
  const standing = await practices.findStanding(deps.db, practiceId)
  await desk.reportProblem(deps, contributor.viewer, {
    address: standing?.key ?? '',
    kind: 'wrong',
    body: 'There are three planters by now, not two.',
  })
  await practices.startRevision(deps, lead.viewer, { practiceId })
  await save(deps, contributor.viewer, practiceId, NEXT_PARTS)
  await send(deps, lead.viewer, practiceId)
  await desk.examinePractice(deps, moderator.viewer, await seen(deps, practiceId))
  const part = 'section:solution'
  const question = { practiceId, part, quote: 'Planters with benches', body: 'How many are there?' }
  const { id: replyTo } = await desk.commentOnPractice(deps, moderator.viewer, question)
  await desk.commentOnPractice(deps, contributor.viewer, {
    practiceId,
    replyTo,
    body: 'Three, since spring.',
  })
}

async function write(deps: Deps, { city, contributor }: DemoPeople, title: string): Promise<PracticeId> {
  const { id: practiceId } = await practices.startPractice(deps, contributor.viewer, {
    publisherId: city,
    language: 'en',
  })
  const parts: Record<string, unknown> = {
    title: `Demonstration: ${title}`,
    summary: 'Planters keep cars off the market square, and people have a place to sit.',
    kind: 'protective-equipment',
    place: { scope: 'city', city: 'nice-fr', country: 'FR', precision: 'city-centre' },
    'section:context': { kind: 'context', text: 'A square with a market twice a week.', label: 'CLEAR' },
    'section:solution': { kind: 'solution', text: 'Planters with benches between them.', label: 'CLEAR' },
    'claim:c6': {
      id: 'c6',
      commitment: 'C6',
      strength: 'evidences',
      reason: 'What protects is green, and invites people to stay.',
      sections: ['solution'],
    },
  }
  await save(deps, contributor.viewer, practiceId, parts)
  return practiceId
}

/** Writes parts over whatever is there. */
async function save(
  deps: Deps,
  by: Viewer,
  practiceId: PracticeId,
  parts: Readonly<Record<string, unknown>>,
): Promise<void> {
  const draft = await practices.getDraft(deps, by, { id: practiceId })
  const versions = new Map(draft?.parts.map(({ part, version }) => [part, version]))
  for (const [part, value] of Object.entries(parts))
    await practices.saveDraftPart(deps, by, { practiceId, part, value, version: versions.get(part) ?? 0 })
}

async function send(deps: Deps, lead: Viewer, id: PracticeId): Promise<PracticeId> {
  await practices.submitPractice(deps, lead, await seen(deps, id))
  return id
}

async function lookAtAll(deps: Deps, by: Viewer, id: PracticeId): Promise<void> {
  const lines = CHECK_LINES.map((line) => ({ line, verdict: 'good' as const }))
  await desk.recordChecks(deps, by, { ...(await seen(deps, id)), lines })
  await desk.decideClaim(deps, by, { ...(await seen(deps, id)), claim: 'c6', isConfirmed: true })
}

async function seen(
  { db }: Deps,
  practiceId: PracticeId,
): Promise<{ practiceId: PracticeId; version: number }> {
  const standing = await practices.findStanding(db, practiceId)
  return { practiceId, version: standing?.version ?? 0 }
}
