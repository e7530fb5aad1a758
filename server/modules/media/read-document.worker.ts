import { parentPort, workerData } from 'node:worker_threads'
import * as v from 'valibot'
import { extractText, getDocumentProxy } from 'unpdf'
import type { FileRefusal } from '#shared/media/files.ts'
import { cleanPdf } from './clean-pdf.ts'

/** A thread of its own: a document that wants too much memory or time takes nothing down with it. */
export type ReadDocument = { bytes: Uint8Array; text: string } | { refused: FileRefusal }

async function readDocument(bytes: Uint8Array): Promise<ReadDocument> {
  const clean = await cleanPdf(bytes)
  if (typeof clean === 'string') return { refused: clean }
  const { text } = await extractText(await getDocumentProxy(clean.slice()), { mergePages: true })
  return { bytes: clean, text }
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
parentPort?.postMessage(await readDocument(v.parse(v.instance(Uint8Array), workerData)))
