import type { PracticeId } from '#shared/access/viewer.ts'
import type { AttachmentKind } from '#shared/media/files.ts'

/** What is kept of an attachment, whatever its authors say of it. */
export type AttachmentRecord = {
  id: string
  practiceId: PracticeId
  kind: AttachmentKind
  name: string
  /** From narrow to wide; a document has one, without a width. */
  files: { width: number; height: number; key: string; byteSize: number }[]
}
