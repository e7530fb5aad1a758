import { expect, test } from 'vitest'
import { importsOf } from './house.ts'

const read = (text: string) => importsOf({ path: 'server/plugins/search.ts', text })

test.each([
  ["import { a } from '../kernel/a.ts'", 'server/kernel/a.ts'],
  ["import a, { type B } from '#shared/text/a.ts'", 'shared/text/a.ts'],
  ["import {\n  a,\n  b,\n} from './a.ts'", 'server/plugins/a.ts'],
  ["export * as a from './a.ts'", 'server/plugins/a.ts'],
  ["import './a.css?inline'", 'server/plugins/a.css'],
  ["const a = await import('./a.ts')", 'server/plugins/a.ts'],
])('finds the file in %j', (text, to) => {
  expect(read(text)).toMatchObject([{ to, ours: true, typeOnly: false }])
})

test.each([
  ["import pg from 'pg'", 'pg'],
  ["import helmet from '@fastify/helmet/types'", '@fastify/helmet'],
  ["import { once } from 'node:events'", 'node:events'],
])('finds the library in %j', (text, to) => {
  expect(read(text)).toMatchObject([{ to, ours: false }])
})

test('tells an import of types from one of values', () => {
  expect(read("import type { Db } from './db.ts'\nexport type { Tx } from './tx.ts'")).toMatchObject([
    { to: 'server/plugins/db.ts', typeOnly: true },
    { to: 'server/plugins/tx.ts', typeOnly: true },
  ])
})

test('what is only told in a comment or exported here is no import', () => {
  expect(
    read("// import { a } from './a.ts'\n/** from 'x' */\nexport const a = 'from'\nexport function b() {}"),
  ).toEqual([])
})
