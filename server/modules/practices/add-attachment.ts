import type { PracticeId, Viewer } from '#shared/access/viewer.ts'
import type { LanguageCode } from '#shared/languages.ts'
import type { Label } from '#shared/practices/labels.ts'
import { LIMITS } from '#shared/practices/template.ts'
import { assertAllowed } from '#server/kernel/assert-allowed.ts'
import type { Db, Tx } from '#server/kernel/database.ts'
import { Problem } from '#server/kernel/problem.ts'
import { addFileFindings } from './checks/checks.repository.ts'
import type { FileFinding } from './checks/checks.repository.ts'
import {
  findDraftPart,
  findStanding,
  holdPractice,
  listDraftParts,
  putDraftPart,
} from './drafts.repository.ts'
import { maySave } from './practices.policy.ts'

/**
 * The language of a draft that the viewer may add a file to; it is a refusal where they may not. Asked before anything is
 * done with the bytes of the file.
 */
export async function openForAttachments(
  db: Db,
  viewer: Viewer,
  id: PracticeId,
): Promise<{ language: LanguageCode }> {
  const practice = await findStanding(db, id)
  if (!practice) throw new Problem('NOT_FOUND', 'This practice does not exist.')
  assertAllowed(maySave(viewer, practice))
  const language = await findDraftPart(db, id, 'language')
  return { language: typeof language?.value === 'string' ? language.value : 'en' }
}

/** Puts a file into a draft as a part of its own, still to be described, with what was found in it. */
export async function addAttachment(
  tx: Tx,
  viewer: Viewer,
  id: PracticeId,
  added: { attachmentId: string; label: Label; findings: readonly Omit<FileFinding, 'attachmentId'>[] },
): Promise<void> {
  const practice = await holdPractice(tx, id)
  if (!practice) throw new Problem('NOT_FOUND', 'This practice does not exist.')
  assertAllowed(maySave(viewer, practice))
  const parts = await listDraftParts(tx, id)
  const there = parts.filter(({ part, value }) => part.startsWith('attachment:') && value !== null)
  if (there.length >= LIMITS.attachments) {
    throw new Problem('LIMIT_REACHED', `A practice has at most ${LIMITS.attachments} attachments.`)
  }
  const { attachmentId, label, findings } = added
  const value = { id: attachmentId, label, alternative: {}, decorative: false }
  await putDraftPart(tx, id, { part: `attachment:${attachmentId}`, value, seen: 0, by: viewer.personId })
  await addFileFindings(tx, id, attachmentId, findings)
}
