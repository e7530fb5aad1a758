import { createHash } from 'node:crypto'
import type { OrganisationId } from '#shared/access/viewer.ts'
import type { PracticeContent } from '#shared/practices/content.ts'
import type { Fault } from '#shared/practices/faults.ts'
import type { ImportRow } from '#shared/practices/import-form.ts'
import { partsOf } from '#shared/practices/parts.ts'
import { slugOf } from '#shared/text/slug.ts'
import type { Tx } from '#server/kernel/database.ts'
import { newId } from '#server/kernel/ids.ts'
import type { Transact } from '#server/kernel/transaction.ts'
import { ensureOrganisations, getEditorsId } from '../../accounts/index.ts'
import { makeRevision } from '../make-revision.ts'
import { checkRow } from './check-row.ts'
import { draftArrivals, lockByKeys, publishArrivals, revisionsBefore } from './import.repository.ts'
import type { Arrival, ImportedBefore } from './import.repository.ts'
import type { FileRow } from './read-rows.ts'

export type ImportOptions = {
  /** Checks and compares, and writes nothing. */
  dryRun?: boolean
  /** Keeps the rows as drafts of their publishers instead of publishing them. */
  draft?: boolean
  /** Called after each batch with the number of rows that have been dealt with. */
  onProgress?: (done: number, total: number) => void
}

export type RefusedRow = { line: number; key: string | null; faults: Fault[] }

/** What became of each row. Rows of `leftAlone` were changed in Parvis since their import: nothing was overwritten. */
export type ImportReport = {
  added: number
  changed: number
  unchanged: number
  leftAlone: { line: number; key: string }[]
  refused: RefusedRow[]
}

type GoodRow = { line: number; row: ImportRow; content: PracticeContent; digest: string }
type Deps = { transact: Transact }

/** Rows a transaction: large enough for speed, small enough that a waiting editor does not notice. */
const BATCH = 100
/** Batches in hand at once: while Postgres writes the one, the next is made ready. */
const LANES = 2

/**
 * Imports rows: the good ones are written in batches, each batch whole or not at all; the others are reported
 * with line, field and reason. Running the same file twice changes nothing.
 */
export async function importPractices(
  { transact }: Deps,
  rows: readonly FileRow[],
  options: ImportOptions = {},
): Promise<ImportReport> {
  const report: ImportReport = { added: 0, changed: 0, unchanged: 0, leftAlone: [], refused: [] }
  const firstLineOf = new Map<string, number>()
  const lanes = Array.from({ length: LANES }, () => Promise.resolve())
  for (let start = 0; start < rows.length; start += BATCH) {
    const good = rows.slice(start, start + BATCH).flatMap((row) => checked(row, firstLineOf, report))
    await lanes.shift()
    const writing = writeBatch(transact, good, options, report)
    // Its failure is thrown where it is waited for; until then nobody listens.
    writing.catch(() => undefined)
    lanes.push(writing)
    options.onProgress?.(start, rows.length)
  }
  await Promise.all(lanes)
  options.onProgress?.(rows.length, rows.length)
  return report
}

/** The row, if it is good and its key is new to the file; else its faults go to the report. */
function checked(fileRow: FileRow, firstLineOf: Map<string, number>, report: ImportReport): GoodRow[] {
  const { line } = fileRow
  const refuse = (key: string | null, faults: Fault[]) => {
    report.refused.push({ line, key, faults })
    return []
  }
  if ('fault' in fileRow) return refuse(null, [{ field: '', code: 'not-json', reason: fileRow.fault }])
  const result = checkRow(fileRow.value)
  if ('faults' in result) return refuse(keyOf(fileRow.value), result.faults)
  const { row, content } = result
  const first = firstLineOf.get(row.key)
  if (first)
    return refuse(row.key, [
      { field: 'key', code: 'twice', reason: `This key stands already on line ${first}.` },
    ])
  firstLineOf.set(row.key, line)
  return [{ line, row, content, digest: digestOf(content, row.publisher) }]
}

/** Rolls a dry run back after everything has been tried. */
class DryRun extends Error {}

async function writeBatch(
  transact: Transact,
  rows: readonly GoodRow[],
  options: ImportOptions,
  report: ImportReport,
): Promise<void> {
  if (rows.length === 0) return
  const outcome = { added: 0, changed: 0, unchanged: 0, leftAlone: [] as ImportReport['leftAlone'] }
  await transact(async (tx) => {
    Object.assign(outcome, await writeRows(tx, rows, options))
    if (options.dryRun) throw new DryRun()
  }).catch((error: unknown) => {
    if (!(error instanceof DryRun)) throw error
  })
  report.added += outcome.added
  report.changed += outcome.changed
  report.unchanged += outcome.unchanged
  report.leftAlone.push(...outcome.leftAlone)
}

async function writeRows(tx: Tx, rows: readonly GoodRow[], options: ImportOptions) {
  const before = new Map(
    (
      await lockByKeys(
        tx,
        rows.map(({ row }) => row.key),
      )
    ).map((known) => [known.key, known]),
  )
  const standing = Map.groupBy(rows, (good) => standingOf(good, before.get(good.row.key), options))
  const fresh = standing.get('added') ?? []
  const changed = standing.get('changed') ?? []
  const arrivals = await arrivalsOf(tx, [...fresh, ...changed], before)
  if (arrivals.length > 0 && options.draft) await draftArrivals(tx, arrivals.map(withParts))
  if (arrivals.length > 0 && !options.draft) await publishArrivals(tx, arrivals)
  return {
    added: fresh.length,
    changed: changed.length,
    unchanged: standing.get('unchanged')?.length ?? 0,
    leftAlone: (standing.get('leftAlone') ?? []).map(({ line, row }) => ({ line, key: row.key })),
  }
}

type Standing = 'added' | 'changed' | 'unchanged' | 'leftAlone'

function standingOf(good: GoodRow, known: ImportedBefore | undefined, { draft }: ImportOptions): Standing {
  if (!known) return 'added'
  if (wasEdited(known)) return 'leftAlone'
  const isDraft = known.publishedRevision === null
  if (isDraft !== Boolean(draft)) return isDraft ? 'changed' : 'leftAlone'
  return known.importDigest === good.digest ? 'unchanged' : 'changed'
}

/** Somebody has worked on it in Parvis since it was imported, or it never was. */
function wasEdited(known: ImportedBefore): boolean {
  if (known.importDigest === null || known.hasEditedDraft) return true
  if (known.publishedRevision === null) return known.candidate !== 'draft' || known.lastRevision > 0
  return (
    known.publicLife !== 'published' ||
    known.candidate !== 'none' ||
    known.lastRevision !== known.importRevision
  )
}

async function arrivalsOf(
  tx: Tx,
  rows: readonly GoodRow[],
  before: ReadonlyMap<string, ImportedBefore>,
): Promise<(Arrival & { content: PracticeContent })[]> {
  const known = rows.flatMap(({ row }) => before.get(row.key) ?? [])
  const previous = await revisionsBefore(
    tx,
    known.map(({ id, lastRevision }) => ({ id, number: lastRevision })),
  )
  const publishers = await publishersOf(tx, rows)
  return rows.map(({ row, content, digest }) => {
    const old = before.get(row.key)
    const id = old?.id ?? newId<'PracticeId'>()
    return {
      id,
      key: row.key,
      publisherId: publisherOf(publishers, row),
      provenance: row.publisher ? 'submitted' : 'compiled',
      digest,
      content,
      revision: makeRevision((old?.lastRevision ?? 0) + 1, content, previous.get(id)),
    }
  })
}

/** The publishers of rows by the name that the row gives them; the editors stand under the empty name. */
async function publishersOf(tx: Tx, rows: readonly GoodRow[]): Promise<Map<string, OrganisationId>> {
  const named = new Map(
    rows.flatMap(({ row: { publisher: name, country }, content }) =>
      name
        ? [
            [
              name,
              { key: slugOf(name) || 'organisation', name, country, cityId: content.place?.city ?? null },
            ],
          ]
        : [],
    ),
  )
  // In one order in every batch: two that add the same organisations take turns.
  const found = await ensureOrganisations(
    tx,
    [...named.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  )
  return found.set('', await getEditorsId(tx))
}

function publisherOf(
  publishers: ReadonlyMap<string, OrganisationId>,
  { publisher = '' }: ImportRow,
): OrganisationId {
  const id = publishers.get(publisher)
  if (!id) throw new Error(`The publisher "${publisher}" was not found after it had been added.`)
  return id
}

function withParts<A extends Arrival & { content: PracticeContent }>(arrival: A) {
  return { ...arrival, parts: partsOf(arrival.content) }
}

function digestOf(content: PracticeContent, publisher: string | undefined): string {
  return createHash('sha256')
    .update(JSON.stringify([content, publisher ?? null]))
    .digest('base64url')
}

function keyOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('key' in value)) return null
  return typeof value.key === 'string' ? value.key : null
}
