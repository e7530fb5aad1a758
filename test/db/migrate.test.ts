import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createLog } from '#server/kernel/log.ts'
import { migrate } from '#server/kernel/migrate.ts'
import { emptyDatabase } from '#test/support/test-database.ts'

const { db, url } = emptyDatabase()
const log = createLog('warn')
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parvis-migrations-'))
  write('0001_square', 'create table square (name text primary key);')
})

afterEach(async () => {
  rmSync(folder, { recursive: true })
  await sql`drop table if exists square, fountain, migration, migration_checksum`.execute(db)
})

const write = (name: string, text: string) => writeFileSync(join(folder, `${name}.sql`), text)

async function tables(): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'public' order by 1`.execute(db)
  return rows.map(({ name }) => name)
}

test('applies each file once, in the order of their numbers', async () => {
  write('0002_fountain', 'create table fountain (square text references square);')
  expect(await migrate(url, log, folder)).toEqual(['0001_square', '0002_fountain'])
  expect(await migrate(url, log, folder)).toEqual([])
  write('0003_bench', 'alter table square add column benches int;')
  expect(await migrate(url, log, folder)).toEqual(['0003_bench'])
})

test('makes the tables of the jobs too', async () => {
  await migrate(url, log, folder)
  const { rows } = await sql`select from graphile_worker.jobs`.execute(db)
  expect(rows).toEqual([])
})

test('when a file fails, none is applied, and the file is named', async () => {
  write('0002_fountain', 'create table fountain (square text); select broken;')
  await expect(migrate(url, log, folder)).rejects.toThrow(
    'migrations/0002_fountain.sql failed: column "broken"',
  )
  expect(await tables()).toEqual(['migration', 'migration_checksum'])
})

test('refuses a file that was edited after it had been applied, and names it', async () => {
  await migrate(url, log, folder)
  write('0001_square', 'create table square (name text primary key, paved boolean);')
  await expect(migrate(url, log, folder)).rejects.toThrow('migrations/0001_square.sql was edited')
})

test('other line ends are no edit', async () => {
  write('0001_square', 'create table square (\n  name text primary key\n);\n')
  await migrate(url, log, folder)
  write('0001_square', 'create table square (\r\n  name text primary key\r\n);\r\n')
  expect(await migrate(url, log, folder)).toEqual([])
})

test('refuses a database that a newer version has been at', async () => {
  write('0002_fountain', 'create table fountain (square text);')
  await migrate(url, log, folder)
  rmSync(join(folder, '0002_fountain.sql'))
  await expect(migrate(url, log, folder)).rejects.toThrow(
    '0002_fountain, which this version of Parvis does not know',
  )
})

test('refuses a file that should have come before one that is applied', async () => {
  write('0003_fountain', 'create table fountain (square text);')
  await migrate(url, log, folder)
  write('0002_bench', 'alter table square add column benches int;')
  await expect(migrate(url, log, folder)).rejects.toThrow('0002_bench')
  expect(await tables()).toContain('fountain')
})

test('four at once all come up, and one of them does the work', async () => {
  const applied = await Promise.all([1, 2, 3, 4].map(() => migrate(url, log, folder)))
  expect(applied.toSorted((a, b) => a.length - b.length)).toEqual([[], [], [], ['0001_square']])
})
