import { randomUUID } from 'node:crypto'
import type { LanguageCode } from '#shared/languages.ts'
import type { PracticeId, Viewer } from '#shared/access/viewer.ts'
import type { FindingReason, Rule } from '#shared/checks/reconnaissance/finding.ts'
import { checkText } from '#shared/checks/reconnaissance/check-text.ts'
import { detectLanguage } from '#shared/checks/detect-language.ts'
import { FILE_LIMITS } from '#shared/media/files.ts'
import type { AttachmentKind } from '#shared/media/files.ts'
import { DEFAULT_DOCUMENT_LABEL } from '#shared/practices/labels.ts'
import type { Tx } from '#server/kernel/database.ts'
import type { Deps } from '#server/kernel/deps.ts'
import { fileKey } from '#server/kernel/file-store.ts'
import type { FileStore } from '#server/kernel/file-store.ts'
import { addAttachment, openForAttachments } from '../practices/index.ts'
import { addAttachmentFile, addAttachmentRow, holdFile } from './media.repository.ts'
import { fileRefused } from './refuse-file.ts'
import { readDocument } from './read-document.ts'
import { sniffFile } from './sniff-file.ts'
import { sweepTomorrow } from './sweep-files.ts'

export type Upload = {
  practiceId: PracticeId
  name: string
  bytes: Buffer
  /** There was more than is ever taken. */
  isCut?: boolean
}

type Found = { rule: Rule; reason: FindingReason; sentence: string }
type Made = {
  kind: AttachmentKind
  files: { width: number; height: number; bytes: Buffer }[]
  findings: Found[]
}

/** More says nothing new: the whole document needs to be read. */
const MOST_FINDINGS = 50

/**
 * Takes a file into a draft: what it is is told by its bytes, what is kept is made anew from them. Nothing is stored
 * of a file that is refused, and nothing is looked at for somebody who may not write here.
 */
export async function uploadAttachment(
  { db, transact, files: store, clock }: Pick<Deps, 'db' | 'transact' | 'files' | 'clock'>,
  viewer: Viewer,
  { practiceId, name, bytes, isCut = false }: Upload,
): Promise<{ id: string }> {
  const { language } = await openForAttachments(db, viewer, practiceId)
  if (isCut) throw fileRefused('too-large', FILE_LIMITS.documentBytes)
  const made =
    (await sniffFile(bytes)) === 'image' ? await madeOfImage(bytes) : await madeOfDocument(bytes, language)
  const id = randomUUID()
  await transact(async (tx) => {
    const label = made.kind === 'document' ? DEFAULT_DOCUMENT_LABEL : 'CLEAR'
    await addAttachmentRow(tx, { id, practiceId, kind: made.kind, name: nameOf(name), by: viewer.personId })
    await addAttachment(tx, viewer, practiceId, { attachmentId: id, label, findings: made.findings })
    for (const file of made.files) await keep(tx, store, id, file)
    await sweepTomorrow(tx, clock)
  })
  return { id }
}

/** Whether a picture is a plan, only a person can tell: it is always asked. What draws it is read when one comes. */
async function madeOfImage(bytes: Buffer): Promise<Made> {
  const { makeImages } = await import('./make-images.ts')
  const { images, hadPosition } = await makeImages(bytes)
  const position: Found = { rule: 'coordinates', reason: 'had-a-position', sentence: '' }
  const plan: Found = { rule: 'plan', reason: 'may-be-a-plan', sentence: '' }
  return { kind: 'image', files: images, findings: hadPosition ? [position, plan] : [plan] }
}

async function madeOfDocument(bytes: Buffer, language: LanguageCode): Promise<Made> {
  const { bytes: clean, text } = await readDocument(bytes)
  const findings = checkText(text, detectLanguage(text) ?? language)
  return {
    kind: 'document',
    files: [{ width: 0, height: 0, bytes: clean }],
    findings: findings.slice(0, MOST_FINDINGS).map(({ rule, reason, sentence }) => ({
      rule,
      reason,
      sentence: sentence.replaceAll(/\s+/g, ' '),
    })),
  }
}

async function keep(
  tx: Tx,
  store: FileStore,
  attachmentId: string,
  file: Made['files'][number],
): Promise<void> {
  const key = fileKey(file.bytes)
  await holdFile(tx, key, file.bytes.length)
  await store.put(key, file.bytes)
  await addAttachmentFile(tx, attachmentId, { ...file, key })
}

/** What no name can hold, and what turns its letters around; browsers write `"` as `%22`. */
// oxlint-disable-next-line no-control-regex
const NO_NAME = /%22|%0[ad]|[\u0000-\u001f\u007f"<>|:*?\u202a-\u202e\u2066-\u2069]/gi

/** The name without a path. */
function nameOf(name: string): string {
  const [last = ''] = name.split(/[/\\]/).slice(-1)
  return last.toWellFormed().replaceAll(NO_NAME, '').trim().slice(-FILE_LIMITS.name) || 'file'
}
