import type { Attachment as Described } from '#shared/practices/content.ts'
import type { AttachmentRecord } from './attachment-record.ts'

/** An attachment as its authors describe it, with what is kept of it, in the language of its practice. */
export type Attachment = { described: Described; kept: AttachmentRecord; original: string }
