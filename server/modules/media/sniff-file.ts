import { fileTypeFromBuffer } from 'file-type'
import { FILE_LIMITS } from '#shared/media/files.ts'
import type { AttachmentKind } from '#shared/media/files.ts'
import { fileRefused } from './refuse-file.ts'

const KINDS: ReadonlyMap<string, AttachmentKind> = new Map([
  ...['jpeg', 'png', 'webp', 'avif', 'gif', 'tiff'].map((type) => [`image/${type}`, 'image'] as const),
  ['application/pdf', 'document'],
])

/** What a file is by its bytes; its name and what the browser says of it are not asked. Refuses all else. */
export async function sniffFile(bytes: Buffer): Promise<AttachmentKind> {
  if (bytes.length === 0) throw fileRefused('empty')
  const mime = (await fileTypeFromBuffer(bytes))?.mime ?? ''
  const kind = KINDS.get(mime)
  if (!kind) throw fileRefused(markupIn(bytes) ?? 'not-supported')
  const limit = kind === 'image' ? FILE_LIMITS.imageBytes : FILE_LIMITS.documentBytes
  if (bytes.length > limit) throw fileRefused('too-large', limit)
  if (isTwoInOne(bytes, kind)) throw fileRefused('two-in-one')
  return kind
}

/** As far as browsers look for markup (https://mimesniff.spec.whatwg.org, 1445 bytes). */
const headOf = (bytes: Buffer) => bytes.subarray(0, 1445).toString('latin1')

function markupIn(bytes: Buffer): 'svg' | 'html' | undefined {
  const head = headOf(bytes).replaceAll('\0', '')
  if (/<svg[\s>]|<!doctype svg/i.test(head)) return 'svg'
  return /^[\s\u00bf\u00bb\u00ef\u00fe\u00ff]*<[!?a-z]/i.test(head) ? 'html' : undefined
}

/** A picture that a PDF reader, an archiver or a browser would take for theirs, or a document that is an archive. */
function isTwoInOne(bytes: Buffer, kind: AttachmentKind): boolean {
  const head = headOf(bytes)
  if (/<(?:script|html|svg|iframe|body|!doctype)[\s>]/i.test(head)) return true
  if (kind === 'image' && head.includes('%PDF-')) return true
  return endsAsArchive(bytes)
}

/** The end of a ZIP directory: its signature, and a comment that reaches exactly to the end. */
function endsAsArchive(bytes: Buffer): boolean {
  const signature = Buffer.from('PK\x05\x06', 'latin1')
  const longest = 22 + 65_535
  for (let at = bytes.lastIndexOf(signature); at >= 0 && bytes.length - at <= longest;) {
    if (at + 22 <= bytes.length && at + 22 + bytes.readUInt16LE(at + 20) === bytes.length) return true
    at = at > 0 ? bytes.lastIndexOf(signature, at - 1) : -1
  }
  return false
}
