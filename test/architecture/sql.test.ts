import { expect, test } from 'vitest'
import { filesMatching } from './house.ts'
import { strayStatements, tablesCreated, tablesOfMany } from './rules/sql.ts'

const server = filesMatching('server/**/*.ts')
const at = (path: string, text: string) => ({ path, text })

test.each([
  at('server/modules/search/rank.ts', 'const rows = await sql<Row>`select 1`.execute(db)'),
  at('server/modules/practices/practices.resolvers.ts', "return db.selectFrom('practice')"),
  at('server/app.ts', "await db.deleteFrom('practice').execute()"),
])('refuses the statement in $path', (file) => {
  expect(strayStatements([file])).toHaveLength(1)
})

test('SQL stands in repositories', () => {
  expect(strayStatements(server)).toEqual([])
})

const MIGRATION = at('migrations/0001.sql', 'create table practice (\n);\nCREATE TABLE claim_state (\n);')

test.each([
  'insert into practice (id) values (1)',
  'update practice set title = $1',
  'delete from only public.practice',
  "db.insertInto('practice')",
  "db\n.updateTable('practice')",
])('finds two writers of one table through %j', (text) => {
  const files = [
    at('server/modules/practices/a.repository.ts', text),
    at('server/modules/search/b.repository.ts', text),
  ]
  expect(tablesOfMany(tablesCreated([MIGRATION]), files)).toEqual([
    'practice is written by practices and search',
  ])
})

test('reading is not writing, and one module may write in two files', () => {
  const files = [
    at('server/modules/practices/a.repository.ts', 'insert into practice values (1)'),
    at('server/modules/practices/b.repository.ts', 'delete from practice'),
    at('server/modules/search/c.repository.ts', 'select 1 from practice for update'),
  ]
  expect(tablesOfMany(tablesCreated([MIGRATION]), files)).toEqual([])
})

test('a table is written by one module', () => {
  const tables = tablesCreated(filesMatching('migrations/*.sql'))
  expect(tables).toContain('practice')
  expect(tablesOfMany(tables, server)).toEqual([])
})
