import type { PracticeId } from '#shared/access/viewer.ts'
import type { Db } from '#server/kernel/database.ts'
import type { IndexServer } from '#server/kernel/index-server.ts'
import { withLock } from '#server/kernel/lock.ts'
import type { Transact } from '#server/kernel/transaction.ts'
import { AUDIENCES, AUDIENCE_BITS } from '../audience.ts'
import type { Audience } from '../audience.ts'
import { refreshStale } from '../documents/rebuild-documents.ts'
import { indexDocument, stampDocument, STAMP } from './index-document.ts'
import { readStamp } from './index-hit.ts'
import { countPractices, findPracticesAfter, findRows } from './index-rows.repository.ts'
import type { RowToIndex } from './index-rows.repository.ts'
import { INDEX_SETTINGS, indexName, settingsDigest } from './index-settings.ts'
import {
  addIndexState,
  beginWrite,
  clearMarks,
  confirmWrite,
  findIndexState,
  findMarks,
  forgetLive,
  setBuilding,
  setBuiltTo,
  setLive,
} from './index-state.repository.ts'
import type { IndexState, Mark } from './index-state.repository.ts'

export type SyncDeps = { readonly db: Db; readonly transact: Transact; readonly indexServer: IndexServer }

export type SyncOptions = {
  /** A new index is made even if the one that is asked is as it should be. */
  readonly isRebuild?: boolean
  readonly onProgress?: (done: number, total: number) => void
  readonly stopping?: AbortSignal
}

/** Practices a write: many make a rebuild fast, few let a change that waits for its turn through. */
const MOST_MARKS = 200
const MOST_BUILT = 2_000

const EVERYBODY = Object.keys(AUDIENCES).filter((name): name is Audience => name in AUDIENCE_BITS)

/**
 * Makes the indexes agree with the rows of search, by reading the rows and never what was done to them: in whatever
 * order, and however often. A rebuild is the same, beside the index that is asked. One process at a time.
 */
export function syncIndex(deps: SyncDeps, options: SyncOptions = {}): Promise<void> {
  return withLock(deps.db, 'search index', async () => {
    await refreshStale(deps)
    await addIndexState(deps.db)
    if (options.isRebuild) await build(deps, await getState(deps.db))
    const progress = await progressOf(deps.db, options)
    let isDone = false
    while (!isDone) {
      options.stopping?.throwIfAborted()
      isDone = await step(deps, progress)
    }
  })
}

/** One write, or the end of a rebuild; true when there is nothing left to do. */
async function step(deps: SyncDeps, onBuilt: (practices: number) => void): Promise<boolean> {
  const state = await mended(deps, await getState(deps.db))
  const marks = await findMarks(deps.db, MOST_MARKS)
  const next = state.building === null ? [] : await findPracticesAfter(deps.db, state.builtTo, MOST_BUILT)
  if (marks.length > 0 || next.length > 0) {
    await write(deps, state, marks, next)
    onBuilt(next.length)
    return false
  }
  if (state.building === null) return true
  await setLive(deps.db)
  await dropOthers(deps, state.building)
  return true
}

/** Begins what must be begun: no index yet, one of other settings, or one that came back old or empty. */
async function mended(deps: SyncDeps, state: IndexState): Promise<IndexState> {
  const { db } = deps
  const isLiveIntact = state.live !== null && (await isIntact(deps, state, state.live))
  if (state.live !== null && !isLiveIntact) await forgetLive(db)
  const isWanted = state.building !== null || !isLiveIntact || state.liveSettings !== settingsDigest
  const isBuildingIntact =
    state.building !== null &&
    state.buildingSettings === settingsDigest &&
    (await isIntact(deps, state, state.building))
  if (isWanted && !isBuildingIntact) await build(deps, state)
  return getState(db)
}

/** Whether the indexes of a version hold all that was confirmed. */
async function isIntact({ indexServer }: SyncDeps, state: IndexState, version: number): Promise<boolean> {
  const names = EVERYBODY.map((audience) => indexName(state.prefix, audience, version))
  const known = await indexServer.list()
  if (!names.every((name) => known.includes(name))) return false
  const stamps = await indexServer.ask(names.map(stampIn))
  return stamps.every(({ hits: [hit] }) => {
    const stamp = hit === undefined ? -1 : readStamp(hit)
    return stamp >= state.confirmed && stamp <= state.begun
  })
}

function stampIn(index: string) {
  const filter = `lexemes = "${STAMP}"`
  return { index, filter, offset: 0, limit: 1, sort: [], facets: [], attributes: ['stamp'] }
}

/** Empty indexes of a new version, beside the one that is asked. */
async function build({ db, indexServer }: SyncDeps, state: IndexState): Promise<void> {
  const version = Math.max(state.live ?? 0, state.building ?? 0) + 1
  await setBuilding(db, version, settingsDigest)
  for (const audience of EVERYBODY) {
    const name = indexName(state.prefix, audience, version)
    await indexServer.drop(name)
    await indexServer.prepare(name, INDEX_SETTINGS)
    await indexServer.write(name, { put: [stampDocument(state.begun)], remove: [] })
  }
}

/** Writes what has changed to every index, and to the one that is made also what comes next in it. */
async function write(
  { db, transact, indexServer }: SyncDeps,
  state: IndexState,
  marks: readonly Mark[],
  next: readonly PracticeId[],
): Promise<void> {
  const number = await beginWrite(db)
  const marked = marks.map(({ practiceId }) => practiceId)
  const all = [...new Set([...marked, ...next])]
  const rows = await findRows(db, all)
  const targets = [
    { version: state.live, ids: marked },
    { version: state.building, ids: all },
  ]
  for (const { version, ids } of targets) {
    if (version === null) continue
    for (const audience of EVERYBODY) {
      const change = changeFor(audience, ids, rows)
      const put = [...change.put, stampDocument(number)]
      await indexServer.write(indexName(state.prefix, audience, version), { ...change, put })
    }
  }
  await transact(async (tx) => {
    await confirmWrite(tx, number)
    await clearMarks(tx, marks)
    const last = next.at(-1)
    if (last) await setBuiltTo(tx, last)
  })
}

/** What of these practices an audience finds, and what it does not find any more. */
function changeFor(audience: Audience, ids: readonly PracticeId[], rows: readonly RowToIndex[]) {
  const wanted = new Set(ids)
  const put = rows
    .filter(
      ({ practiceId, audiences }) => wanted.has(practiceId) && (audiences & AUDIENCE_BITS[audience]) !== 0,
    )
    .map(indexDocument)
  const found = new Set(put.map(({ id }) => id))
  return { put, remove: ids.filter((id) => !found.has(id)) }
}

/** Indexes of ours that nobody asks any more: of the last version, and of builds that were broken off. */
async function dropOthers({ db, indexServer }: SyncDeps, live: number): Promise<void> {
  const { prefix } = await getState(db)
  const kept = EVERYBODY.map((audience) => indexName(prefix, audience, live))
  const ours = (await indexServer.list()).filter((name) => name.startsWith(`${prefix}-`))
  for (const name of ours.filter((each) => !kept.includes(each))) await indexServer.drop(name)
}

async function getState(db: Db): Promise<IndexState> {
  const state = await findIndexState(db)
  if (!state) throw new Error('Nobody has asked for an index.')
  return state
}

async function progressOf(db: Db, { onProgress }: SyncOptions): Promise<(practices: number) => void> {
  if (!onProgress) return () => undefined
  const total = await countPractices(db)
  let done = 0
  return (practices) => {
    done = Math.min(done + practices, total)
    if (practices > 0) onProgress(done, total)
  }
}
