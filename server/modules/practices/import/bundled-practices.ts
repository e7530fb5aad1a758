import { readdir, readFile } from 'node:fs/promises'
import type { Transact } from '#server/kernel/transaction.ts'
import { importPractices } from './import-practices.ts'
import type { ImportOptions, ImportReport } from './import-practices.ts'
import type { FileRow } from './read-rows.ts'

const FOLDER = new URL('../bundled/', import.meta.url)

/** The practices that come with Parvis, one file each, as rows of the import form. */
export async function bundledRows(): Promise<FileRow[]> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.json')).toSorted()
  return Promise.all(
    files.map(async (file) => ({
      line: 1,
      value: parsed(await readFile(new URL(file, FOLDER), 'utf8')),
    })),
  )
}

/**
 * Publishes the bundled practices. A later start adds what a newer Parvis brings and leaves alone what has
 * been worked on since. A bundled file that cannot be imported is a fault of Parvis, so it throws.
 */
export async function loadBundledPractices(
  deps: { transact: Transact },
  options: Pick<ImportOptions, 'onProgress'> = {},
): Promise<ImportReport> {
  const report = await importPractices(deps, await bundledRows(), options)
  const [refused] = report.refused
  if (refused) {
    const [fault] = refused.faults
    throw new Error(`The bundled practice "${refused.key}" is refused: ${fault?.field}: ${fault?.reason}`)
  }
  return report
}

function parsed(json: string): unknown {
  return JSON.parse(json)
}
