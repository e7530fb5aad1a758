import { createHash, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'

/** Where bytes are kept under the digest of what they are. A bucket elsewhere can do the same by these three verbs. */
export type FileStore = {
  /** Keeps bytes that are not there yet. */
  readonly put: (key: string, bytes: Uint8Array) => Promise<void>
  readonly read: (key: string) => Readable
  readonly remove: (key: string) => Promise<void>
}

/** The key of bytes: the same for the same bytes. */
export function fileKey(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Files in a folder that nothing but the server reads, two levels deep. */
export function fileStoreIn(folder: string): FileStore {
  const pathOf = (key: string) => join(folder, key.slice(0, 2), key.slice(2))

  async function put(key: string, bytes: Uint8Array): Promise<void> {
    const path = pathOf(key)
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await writeWhole(path, bytes)
  }

  return {
    put,
    read: (key) => createReadStream(pathOf(key)),
    remove: (key) => rm(pathOf(key), { force: true }),
  }
}

/** Under its name there is the whole file, on the disk, or none. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const draft = `${path}.${randomBytes(4).toString('hex')}`
  const file = await open(draft, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(draft, path)
}
