import { Worker } from 'node:worker_threads'
import { fileRefused } from './refuse-file.ts'
import type { ReadDocument } from './read-document.worker.ts'

const LONGEST_MS = 30_000
const MOST_MEMORY_MB = 512
const WORKER = new URL('./read-document.worker.ts', import.meta.url)

/** A PDF without what is not seen of it, and its words. */
export async function readDocument(bytes: Buffer): Promise<{ bytes: Buffer; text: string }> {
  if (!bytes.subarray(-1024).includes('%%EOF')) throw fileRefused('damaged')
  const read = await inThread(bytes)
  if ('refused' in read) throw fileRefused(read.refused)
  return { bytes: Buffer.from(read.bytes), text: read.text }
}

async function inThread(bytes: Buffer): Promise<ReadDocument> {
  const { promise, resolve, reject } = Promise.withResolvers<ReadDocument>()
  const worker = new Worker(WORKER, {
    workerData: new Uint8Array(bytes),
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
    // What the libraries grumble about a document is nobody's log.
    stdout: true,
    stderr: true,
  })
  const timer = setTimeout(() => reject(fileRefused('too-costly')), LONGEST_MS)
  worker.once('message', resolve)
  worker.once('error', (error) => reject(fileRefused(isOutOfMemory(error) ? 'too-costly' : 'damaged')))
  try {
    return await promise
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
