import type { FileRefusal } from '#shared/media/files.ts'
import { Problem } from '#server/kernel/problem.ts'

const SENTENCES: Record<FileRefusal, string> = {
  empty: 'The file is empty.',
  'too-large': 'The file is too large.',
  svg: 'SVG pictures can hold programs: send the picture as PNG.',
  html: 'This is a page of the web, not a picture or a document.',
  'not-supported': 'Only pictures (JPEG, PNG, WebP, AVIF, GIF, TIFF) and PDF documents can be attached.',
  'two-in-one': 'The file is of two kinds at once: save the picture or the document anew, and send that.',
  'too-many-pixels': 'The picture has too many pixels.',
  'too-many-pages': 'The document has too many pages.',
  damaged: 'The file is damaged or not whole.',
  encrypted: 'The document is protected by a password.',
  'too-costly': 'The file could not be read in reasonable time.',
}

/** Refuses a file with a word that the interface has a sentence for. */
export function fileRefused(code: FileRefusal, limit?: number): Problem {
  const issue = { path: 'file', code, reason: SENTENCES[code], ...(limit !== undefined && { limit }) }
  return new Problem('INVALID_INPUT', SENTENCES[code], { field: 'file', details: { issues: [issue] } })
}
