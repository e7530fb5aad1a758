import { expect, test } from 'vitest'
import { filesMatching } from './house.ts'
import { forbiddenWords } from './rules/words.ts'

const OWN_EXAMPLES = /^test\/architecture\/(words\.test|rules\/words)\.ts$/

test.each([
  ['server/plugins/search.ts', 'const url = process.env.MEILI_URL'],
  ['server/plugins/search.ts', "const { env } = process['env']"],
  ['client/lib/graphql.ts', "if (process.env.NODE_ENV === 'test') return"],
  ['test/db/a.test.ts', "readFile('/home/me/parvis/a.json')"],
  ['package-lock.json', '"resolved": "https://registry.npmjs.org/pg/-/pg-8.23.1.tgz"'],
  ['server/app.ts', '// TODO later'],
  ['test/db/a.test.ts', "test.only('a', () => {})"],
])('refuses in %s: %s', (path, text) => {
  expect(forbiddenWords({ path, text: `\n${text}` })).toEqual([expect.stringContaining(`${path}:2 `)])
})

test.each([
  ['server/config.ts', 'export const config = readConfig(process.env)'],
  ['test/support/server.ts', 'spawn(node, [], { env: { ...process.env, PORT } })'],
  ['client/app/router.tsx', "path: '/$language/home/events'"],
  ['README.md', 'https://www.npmjs.com/package/fastify'],
])('allows in %s: %s', (path, text) => {
  expect(forbiddenWords({ path, text })).toEqual([])
})

test('no forbidden word stands in the house', () => {
  const sources = filesMatching(
    '{client,server,shared,test}/**/*.{ts,tsx,css,graphql}',
    'migrations/*.sql',
    '*.{md,json,yml}',
  )
  const rest = filesMatching('Dockerfile', '.ci/*', '.npmrc')
  const found = [...sources, ...rest].filter(({ path }) => !OWN_EXAMPLES.test(path)).flatMap(forbiddenWords)
  expect(found).toEqual([])
})
