import type { Readable } from 'node:stream'
import type { Viewer } from '#shared/access/viewer.ts'
import type { AttachmentKind } from '#shared/media/files.ts'
import type { Deps } from '#server/kernel/deps.ts'
import { isUuid } from '#server/kernel/ids.ts'
import { Problem } from '#server/kernel/problem.ts'
import { mayReadAttachment } from '../practices/index.ts'
import { findAttachments } from './media.repository.ts'

export type ReadFile = {
  kind: AttachmentKind
  name: string
  key: string
  byteSize: number
  open: () => Readable
}

/**
 * A file of an attachment, if its label lets the viewer read it at this moment. What is forbidden and what does not
 * exist are answered alike, so that a guessed identifier says nothing.
 */
export async function readAttachment(
  { db, files }: Pick<Deps, 'db' | 'files'>,
  viewer: Viewer,
  { id, width }: { id: string; width?: number },
): Promise<ReadFile> {
  const missing = new Problem('NOT_FOUND', 'There is no such file.')
  if (!isUuid(id)) throw missing
  const [attachment] = await findAttachments(db, [id])
  if (!attachment) throw missing
  const { practiceId, kind, name } = attachment
  if (!(await mayReadAttachment({ db }, viewer, { practiceId, attachmentId: id }))) throw missing
  const file = attachment.files.find((made) => made.width === width) ?? attachment.files.at(-1)
  if (!file || (width !== undefined && file.width !== width)) throw missing
  return { kind, name, key: file.key, byteSize: file.byteSize, open: () => files.read(file.key) }
}
