import type { PracticeId, Viewer } from '#shared/access/viewer.ts'
import type { PracticeContent } from '#shared/practices/content.ts'
import type { Db } from '#server/kernel/database.ts'
import { findDraftPart, findStanding } from './drafts.repository.ts'
import type { LockedPractice } from './drafts.repository.ts'
import { mayReadDraft } from './practices.policy.ts'
import { findRevisions } from './practices.repository.ts'
import { projectPractice } from './project-practice.ts'

type Attachment = PracticeContent['attachments'][number]

/**
 * Whether a viewer may read an attachment of a practice at this moment: as the projection of what is public shows it,
 * or of the candidate, or the draft, where the viewer may read these.
 */
export async function mayReadAttachment(
  { db }: { db: Db },
  viewer: Viewer,
  { practiceId, attachmentId }: { practiceId: PracticeId; attachmentId: string },
): Promise<boolean> {
  const practice = await findStanding(db, practiceId)
  if (!practice) return false
  const readsDraft = mayReadDraft(viewer, practice).allowed
  const revisions = await findRevisions(db, practiceId, readableRevisions(practice, readsDraft))
  const isShown = revisions.some(({ practice: record, stored }) =>
    projectPractice(viewer, record, stored).content.attachments.some(has(attachmentId)),
  )
  if (isShown || !readsDraft) return isShown
  const part = await findDraftPart(db, practiceId, `attachment:${attachmentId}`)
  return part !== undefined && part.value !== null
}

function readableRevisions(practice: LockedPractice, readsDraft: boolean): number[] {
  const isPublic = practice.publicLife === 'published' || practice.publicLife === 'archived'
  const numbers = [
    isPublic ? practice.publishedRevision : null,
    readsDraft ? practice.candidateRevision : null,
  ]
  return numbers.filter((number) => number !== null)
}

const has =
  (attachmentId: string) =>
  ({ id }: Attachment) =>
    id === attachmentId
