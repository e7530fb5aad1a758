import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdtempSync, rmdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { VISITOR } from '#shared/access/viewer.ts'
import type { IndexDocument, IndexServer } from '#server/kernel/index-server.ts'
import { createLog } from '#server/kernel/log.ts'
import { AUDIENCE_BITS } from '#server/modules/search/audience.ts'
import { meilisearchAt, searchPractices, syncIndex } from '#server/modules/search/index.ts'
import { indexDocument, isStamp } from '#server/modules/search/meilisearch/index-document.ts'
import { findPracticesAfter, findRows } from '#server/modules/search/meilisearch/index-rows.repository.ts'
import { indexName } from '#server/modules/search/meilisearch/index-settings.ts'
import { findIndexState } from '#server/modules/search/meilisearch/index-state.repository.ts'
import { searchInputOf } from '#server/modules/search/search-input.ts'
import { hasMeilisearchProgram, testMeilisearch, type TestMeilisearch } from '#test/support/meilisearch.ts'
import { runProgram, startProgram, until } from '#test/support/processes.ts'
import { testApp } from '#test/support/test-app.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 })

const SILENT = createLog('silent')
const canMount = mayMount()

describe.skipIf(!hasMeilisearchProgram)('an index in Meilisearch', () => {
  const parvis = testApp({ SEED: 'on' })
  let server: TestMeilisearch
  let indexServer: IndexServer

  beforeAll(async () => {
    server = await testMeilisearch()
    indexServer = meilisearchAt(server, SILENT)
    await sync()
  })
  afterAll(() => server?.end())

  const sync = (options = {}) => syncIndex({ ...parvis.deps, indexServer }, options)

  /** As one who has not been told of failures yet. */
  const ask = (input: Record<string, unknown> = {}, at: IndexServer = meilisearchAt(server, SILENT)) =>
    searchPractices(
      { db: parvis.db, indexServer: at },
      VISITOR,
      searchInputOf({ language: 'en', q: 'bollards', ...input }),
    )

  async function firstKey(): Promise<string> {
    return (await ask()).hits[0]?.key ?? ''
  }

  async function setLife(key: string, life: string): Promise<void> {
    await parvis.deps.transact((tx) =>
      sql`update practice set public_life = ${life}, ended_because = ${life === 'withdrawn' ? 'A test.' : null}
        where key = ${key}`.execute(tx),
    )
  }

  async function documentsOf(index: string): Promise<IndexDocument[]> {
    const documents: IndexDocument[] = []
    for await (const document of indexServer.documents(index)) documents.push(document)
    return documents
  }

  /** What the index that is asked holds for each audience, and what it should. */
  async function compare(): Promise<void> {
    const state = await findIndexState(parvis.db)
    const rows = await findRows(parvis.db, await findPracticesAfter(parvis.db, null, 100_000))
    expect(rows.length).toBeGreaterThan(50)
    for (const audience of ['public', 'members'] as const) {
      const held = await documentsOf(indexName(state?.prefix ?? '', audience, state?.live ?? 0))
      const wanted = rows.filter((row) => (row.audiences & AUDIENCE_BITS[audience]) !== 0).map(indexDocument)
      expect(inOrder(held.filter((each) => !isStamp(each)))).toEqual(inOrder(wanted))
    }
    expect(state).toMatchObject({ building: null, isReplacing: false })
  }

  test('holds what the rows hold, for each audience', async () => {
    await compare()
    expect(await ask()).toMatchObject({ engine: 'meilisearch', isDegraded: false })
  })

  test('does not find what was withdrawn from the moment of its commit, whatever it holds itself', async () => {
    const key = await firstKey()
    const before = await ask()
    await setLife(key, 'withdrawn')
    const after = await ask()
    expect(after).toMatchObject({ engine: 'postgres', isDegraded: false, total: before.total - 1 })
    expect(after.hits.map((hit) => hit.key)).not.toContain(key)
    await sync()
    const followed = await ask()
    expect(followed).toMatchObject({ engine: 'meilisearch', total: before.total - 1 })
    await setLife(key, 'published')
    await sync()
    expect(await ask()).toMatchObject({ engine: 'meilisearch', total: before.total })
    await compare()
  })

  test('is followed by the job that the change itself asks for', async () => {
    await parvis.db.executeQuery(sql`delete from graphile_worker._private_jobs`.compile(parvis.db))
    await setLife(await firstKey(), 'withdrawn')
    const { rows } = await sql<{ task: string }>`
      select task_identifier as task from graphile_worker.jobs`.execute(parvis.db)
    expect(rows).toEqual([{ task: 'sync-search-index' }])
    await sync()
  })

  test('keeps a mark whose practice has changed again meanwhile', async () => {
    const key = await firstKey()
    await setLife(key, 'withdrawn')
    const changing: IndexServer = {
      ...indexServer,
      write: async (...write) => {
        await indexServer.write(...write)
        if (!hasChanged) await setLife(key, 'published')
        hasChanged = true
      },
    }
    let hasChanged = false
    await syncIndex({ ...parvis.deps, indexServer: changing })
    expect((await ask()).hits.map((hit) => hit.key)).toContain(key)
    await compare()
  })

  test('gives way to Postgres while it is dead, and serves again when it is back', async () => {
    const whole = await ask()
    const at = meilisearchAt(server, SILENT)
    await server.kill()
    expect(await ask({}, at)).toMatchObject({ engine: 'postgres', isDegraded: true, total: whole.total })
    await server.start()
    // Nobody waits for it again until the pause is over.
    expect(await ask({}, at)).toMatchObject({ engine: 'postgres', isDegraded: true })
    await until(async () => (await ask({}, at)).engine === 'meilisearch')
    expect(await ask({}, at)).toMatchObject({ engine: 'meilisearch', isDegraded: false })
  })

  test('gives way while it refuses, and while it is slow', async () => {
    const refusing = meilisearchAt({ ...server, key: 'another key' }, SILENT)
    expect(await ask({}, refusing)).toMatchObject({ engine: 'postgres', isDegraded: true })
    const silent = createServer().listen(0, '127.0.0.1')
    await once(silent, 'listening')
    const address = silent.address()
    const port = typeof address === 'object' ? address?.port : 0
    const slow = meilisearchAt({ url: `http://127.0.0.1:${port}` }, SILENT)
    expect(await ask({}, slow)).toMatchObject({ engine: 'postgres', isDegraded: true })
    silent.close()
  })

  test('is not asked when it comes back old, or empty, and is made anew', async () => {
    await server.kill()
    cpSync(join(server.folder, 'data'), join(server.folder, 'old'), { recursive: true })
    await server.start()
    const key = await firstKey()
    await setLife(key, 'withdrawn')
    await sync()
    for (const comesBack of ['old', 'empty']) {
      await server.kill()
      rmSync(join(server.folder, 'data'), { recursive: true })
      if (comesBack === 'old')
        cpSync(join(server.folder, 'old'), join(server.folder, 'data'), { recursive: true })
      await server.start()
      const answer = await ask()
      expect(answer).toMatchObject({ engine: 'postgres', isDegraded: true })
      expect(answer.hits.map((hit) => hit.key)).not.toContain(key)
      await sync()
      expect(await ask()).toMatchObject({ engine: 'meilisearch' })
      await compare()
    }
  })

  test.skipIf(!canMount)(
    'gives way while its disk is full, and agrees when there is room again',
    async () => {
      const data = join(server.folder, 'data')
      const ballast = join(data, 'ballast')
      await server.kill()
      const unmount = mountSmallDisk(data)
      try {
        await server.start()
        await sync()
        expect(await ask()).toMatchObject({ engine: 'meilisearch' })
        const key = await firstKey()
        fill(ballast)
        await setLife(key, 'withdrawn')
        await expect(sync()).rejects.toThrow(/no space left/i)
        const answer = await ask()
        expect(answer.engine).toBe('postgres')
        expect(answer.hits.map((hit) => hit.key)).not.toContain(key)
        rmSync(ballast)
        await sync()
        expect(await ask()).toMatchObject({ engine: 'meilisearch', total: answer.total })
        await compare()
      } finally {
        await server.kill()
        unmount()
        await server.start()
        await sync()
      }
    },
  )

  test('is made anew beside the one that is asked when its settings have changed', async () => {
    await sql`update search_index set live_settings = 'of another version'`.execute(parvis.db)
    const before = await findIndexState(parvis.db)
    const engines = new Set<string>()
    const watched: IndexServer = {
      ...indexServer,
      write: async (...write) => {
        await indexServer.write(...write)
        engines.add((await ask()).engine)
      },
    }
    await syncIndex({ ...parvis.deps, indexServer: watched })
    expect([...engines]).toEqual(['meilisearch'])
    const after = await findIndexState(parvis.db)
    expect(after?.live).toBe((before?.live ?? 0) + 1)
    expect((await indexServer.list()).filter((name) => name.startsWith(after?.prefix ?? ''))).toHaveLength(2)
    await compare()
  })

  test('agrees with the rows after it, and those who make it, were killed at any point of a rebuild', async () => {
    const settings = {
      DATABASE_URL: parvis.url,
      MEILI_URL: server.url,
      MEILI_KEY: server.key,
      DATA_DIR: '/nonexistent',
    }
    const key = await firstKey()
    for (let round = 0; round < 6; round += 1) {
      const rebuild = startProgram('server/scripts/reindex.ts', settings)
      await until(() => rebuild.said().includes('practices') || wait(1_500).then(() => true))
      await wait(Math.random() * 1_500)
      await setLife(key, round % 2 === 0 ? 'withdrawn' : 'published')
      await (round % 3 === 0 ? rebuild.kill('SIGKILL') : server.kill())
      await rebuild.kill('SIGKILL')
      expect((await ask()).total).toBeGreaterThan(0)
      if (round % 3 !== 0) await server.start()
    }
    const { code, said } = await runProgram('server/scripts/reindex.ts', settings)
    expect(said).toContain('practices in Meilisearch')
    expect(code).toBe(0)
    await compare()
    expect(await ask()).toMatchObject({ engine: 'meilisearch' })
  })
})

/** A disk of its own in memory, too small for long. */
function mountSmallDisk(folder: string): () => void {
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=192m', 'tmpfs', folder])
  if (status !== 0) throw new Error('No disk can be mounted.')
  return () => spawnSync('umount', [folder])
}

/** Only somebody with all rights may. */
function mayMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-mount-'))
  try {
    mountSmallDisk(folder)()
    return true
  } catch {
    return false
  } finally {
    rmdirSync(folder)
  }
}

function fill(file: string): void {
  const chunk = Buffer.alloc(64 * 1024)
  try {
    for (;;) appendFileSync(file, chunk)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error
  }
}

function inOrder<Document extends { readonly id: string }>(documents: readonly Document[]) {
  return documents
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ lexemes, ...rest }: Document & { lexemes?: unknown }) => ({
      ...rest,
      lexemes: Array.isArray(lexemes) ? lexemes.map(String).toSorted() : lexemes,
    }))
}
