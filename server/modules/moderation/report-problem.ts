import * as v from 'valibot'
import type { Viewer } from '#shared/access/viewer.ts'
import { DESK_LIMITS, PROBLEM_KINDS } from '#shared/moderation/queue.ts'
import { faultsOf } from '#shared/practices/faults.ts'
import { filled } from '#shared/practices/fields.ts'
import { assertAllowed } from '#server/kernel/assert-allowed.ts'
import { recordAudit } from '#server/kernel/audit.ts'
import type { Db } from '#server/kernel/database.ts'
import { newId } from '#server/kernel/ids.ts'
import { Problem } from '#server/kernel/problem.ts'
import type { Transact } from '#server/kernel/transaction.ts'
import { getPractice, lockPractice, reasonOf } from '../practices/index.ts'
import {
  addItem,
  addReport,
  closeItem,
  countOpenReports,
  forgetReporter,
  lockItem,
} from './items.repository.ts'
import { mayDecide, mayUseDesk } from './moderation.policy.ts'
import { addDecision } from './reviews.repository.ts'
import type { ItemId } from './reviews.repository.ts'

/** So many wait at most for one practice: more would only bury the others. */
const MOST_OPEN = 20

const reportSchema = v.object({
  address: v.pipe(v.string(), v.maxLength(300)),
  kind: v.picklist(PROBLEM_KINDS),
  body: filled(DESK_LIMITS.report),
  email: v.nullish(v.union([v.literal(''), v.pipe(v.string(), v.trim(), v.email(), v.maxLength(300))])),
})

/** Anybody says what is wrong with a public page, without an account. */
export async function reportProblem(
  { db, transact }: { db: Db; transact: Transact },
  viewer: Viewer,
  input: { address: string; kind: string; body: string; email?: string | null },
): Promise<{ isReceived: true }> {
  const parsed = v.safeParse(reportSchema, input)
  if (!parsed.success) {
    const issues = faultsOf(parsed.issues).map(({ field, ...fault }) => ({ ...fault, path: field }))
    throw new Problem('INVALID_INPUT', 'This report cannot be sent as it is.', { details: { issues } })
  }
  const { address, kind, body, email } = parsed.output
  const found = await getPractice({ db }, viewer, { address })
  if (!found) throw new Problem('NOT_FOUND', 'This practice is not public.')
  const practiceId = found.practice.id
  await transact(async (tx) => {
    await lockPractice(tx, practiceId)
    if ((await countOpenReports(tx, practiceId)) >= MOST_OPEN)
      throw new Problem('LIMIT_REACHED', 'Many reports about this page wait already.')
    const item = await addItem(tx, { kind: 'problem', practiceId, askedBy: viewer.personId })
    if (item) await addReport(tx, { id: newId(), item, practiceId, kind, body, email: email || null })
  })
  return { isReceived: true }
}

/** Ends a report with what came of it; the address of whoever sent it is forgotten. */
export async function closeReport(
  { transact }: { transact: Transact },
  viewer: Viewer,
  input: { item: ItemId; reason: string },
): Promise<{ item: ItemId }> {
  const reason = reasonOf(input)
  assertAllowed(mayUseDesk(viewer))
  return transact(async (tx) => {
    const item = await lockItem(tx, input.item)
    const practice = item?.kind === 'problem' && item.practiceId && (await lockPractice(tx, item.practiceId))
    if (!item || !practice) throw new Problem('NOT_FOUND', 'There is no such report.')
    assertAllowed(mayDecide(viewer, practice))
    const by = viewer.personId
    const { id: practiceId, publishedRevision: revision } = practice
    await addDecision(tx, { item: item.id, practiceId, kind: 'close-report', reason, revision, by })
    await closeItem(tx, item.id)
    await forgetReporter(tx, item.id)
    const subject = { kind: 'practice', id: practiceId }
    await recordAudit(tx, [{ by, action: 'report closed', subject }])
    return { item: item.id }
  })
}
