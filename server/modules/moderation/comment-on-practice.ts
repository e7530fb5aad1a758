import type { PersonId, PracticeId, Viewer } from '#shared/access/viewer.ts'
import { DESK_LIMITS } from '#shared/moderation/queue.ts'
import type { PartName } from '#shared/practices/parts.ts'
import { assertAllowed } from '#server/kernel/assert-allowed.ts'
import { recordAudit } from '#server/kernel/audit.ts'
import type { Tx } from '#server/kernel/database.ts'
import { newId } from '#server/kernel/ids.ts'
import { Problem } from '#server/kernel/problem.ts'
import type { Transact } from '#server/kernel/transaction.ts'
import {
  addEvent,
  findStanding,
  isAuthor,
  lockPractice,
  moved,
  reasonOf,
  setStanding,
} from '../practices/index.ts'
import type { LockedPractice } from '../practices/index.ts'
import { addComment, findComment, reopen, setResolved } from './comments.repository.ts'
import type { CommentHead, CommentId, CommentKind } from './comments.repository.ts'
import { mayComment, mayObject } from './moderation.policy.ts'
import { reviewOf } from './reviewing.ts'

type Deps = { transact: Transact }

export type CommentToAdd = {
  practiceId: PracticeId
  body: string
  /** For moderators only. */
  isNote?: boolean | null
  /** The comment that is answered. */
  replyTo?: CommentId | null
  part?: PartName | null
  quote?: string | null
}

/** Says something about a practice, a part or a sentence of it. Nothing is locked: a comment is never lost to a race. */
export async function commentOnPractice(
  { transact }: Deps,
  viewer: Viewer,
  input: CommentToAdd,
): Promise<{ id: CommentId }> {
  const body = textOf(input.body, 'body', DESK_LIMITS.comment)
  const quote = input.quote ? textOf(input.quote, 'quote', DESK_LIMITS.quote) : null
  return transact(async (tx) => {
    const practice = await findReadable(tx, viewer, input.practiceId, input.isNote ?? false)
    const thread = input.replyTo ? await threadOf(tx, viewer, practice.id, input.replyTo) : undefined
    const id = newId<'CommentId'>()
    await addComment(tx, {
      id,
      practiceId: practice.id,
      threadId: thread?.id ?? null,
      kind: kindOf(input, thread),
      part: thread ? null : (input.part ?? null),
      quote: thread ? null : quote,
      body,
      revision: practice.candidateRevision ?? practice.publishedRevision,
      by: viewer.personId,
    })
    if (thread?.resolvedAt) await reopen(tx, thread.id)
    return { id }
  })
}

/** Ends a thread; an answer opens it again. An objection is resolved by whoever raised it, or by a moderator. */
export async function resolveThread(
  { transact }: Deps,
  viewer: Viewer,
  input: { comment: CommentId },
): Promise<{ id: CommentId }> {
  return transact(async (tx) => {
    const comment = await findComment(tx, input.comment)
    if (!comment || (comment.kind === 'note' && !viewer.isModerator)) throw noComment()
    await findReadable(tx, viewer, comment.practiceId, false)
    const id = comment.threadId ?? comment.id
    await setResolved(tx, id, viewer.personId)
    return { id }
  })
}

/** The authors disagree with a moderator's edit: it is examined anew, and not published before that is resolved. */
export async function objectToEdit(
  { transact }: Deps,
  viewer: Viewer,
  input: { practiceId: PracticeId; reason: string },
): Promise<{ id: PracticeId }> {
  const body = reasonOf(input)
  return transact(async (tx) => {
    const practice = await lockPractice(tx, input.practiceId)
    const review = practice && isAuthor(viewer, practice) ? await reviewOf(tx, practice) : undefined
    if (!practice || !review) throw new Problem('NOT_FOUND', 'There is no edit to object to.')
    assertAllowed(mayObject(viewer, { ...review, isAuthor: true }))
    const { revision } = review.item
    const by: PersonId | null = viewer.personId
    const comment = {
      threadId: null,
      kind: 'objection',
      part: null,
      quote: null,
      body,
      revision,
      by,
    } as const
    await addComment(tx, {
      id: newId<'CommentId'>(),
      practiceId: practice.id,
      ...comment,
    })
    await setStanding(tx, practice.id, { candidate: moved('object', review) })
    await addEvent(tx, { practiceId: practice.id, kind: 'objected', by, revision })
    const subject = { kind: 'practice', id: practice.id }
    await recordAudit(tx, [{ by, action: 'edit objected to', subject, detail: { revision } }])
    return { id: practice.id }
  })
}

async function findReadable(
  tx: Tx,
  viewer: Viewer,
  id: PracticeId,
  isNote: boolean,
): Promise<LockedPractice> {
  const practice = await findStanding(tx, id)
  const mayKnow = practice && (viewer.isModerator || isAuthor(viewer, practice))
  if (!mayKnow) throw new Problem('NOT_FOUND', 'This practice does not exist.')
  const standing = { isAuthor: isAuthor(viewer, practice), wasSubmitted: practice.lastRevision > 0 }
  assertAllowed(mayComment(viewer, standing, isNote))
  return practice
}

/** An answer belongs to the thread, however deep it is. */
async function threadOf(
  tx: Tx,
  viewer: Viewer,
  practiceId: PracticeId,
  replyTo: CommentId,
): Promise<CommentHead> {
  const comment = await findComment(tx, replyTo)
  const head = comment?.threadId ? await findComment(tx, comment.threadId) : comment
  if (!head || head.practiceId !== practiceId || (head.kind === 'note' && !viewer.isModerator))
    throw noComment()
  return head
}

/** Whatever is said in a thread of notes is a note. */
function kindOf({ isNote }: CommentToAdd, thread: CommentHead | undefined): CommentKind {
  if (thread?.kind === 'note' || isNote) return 'note'
  return 'comment'
}

function textOf(text: string, field: string, limit: number): string {
  const trimmed = text.trim()
  if (!trimmed) throw new Problem('INVALID_INPUT', 'There is nothing in it.', { field })
  if (trimmed.length > limit)
    throw new Problem('INVALID_INPUT', `This has at most ${limit} characters.`, { field })
  return trimmed
}

const noComment = () => new Problem('NOT_FOUND', 'There is no such comment.')
