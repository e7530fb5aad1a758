import type { Deps } from '#server/kernel/deps.ts'
import { createLoader } from '#server/kernel/loader.ts'
import { findAttachments } from './media.repository.ts'
import type { AttachmentRecord } from './attachment-record.ts'

/** Batched look-ups for one request: what is known of attachments beside what their authors wrote. */
export function mediaLoaders({ db }: Pick<Deps, 'db'>) {
  const attachments = createLoader<string, AttachmentRecord>(async (ids) => {
    const found = await findAttachments(db, ids)
    return new Map(found.map((attachment) => [attachment.id, attachment]))
  })
  return { attachments }
}
