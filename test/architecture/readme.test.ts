import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withFreshBlocks } from '#server/scripts/readme-blocks.ts'
import { PROBLEM_CODES } from '#shared/problems.ts'
import { filesMatching, root } from './house.ts'

const readme = filesMatching('README.md')[0]?.text ?? ''
const ci = filesMatching('.ci/run')[0]?.text ?? ''
const scripts = Object.keys(JSON.parse(filesMatching('package.json')[0]?.text ?? '').scripts)

test('the tables of the README say what the code says', () => {
  expect(withFreshBlocks(readme)).toBe(readme)
})

test('a block is filled anew, and what stands around it stays', () => {
  const page = 'before\n<!-- a -->\nold\n<!-- /a -->\nafter\n'
  const filled = 'before\n<!-- a -->\n<!-- prettier-ignore -->\nnew\n\n<!-- /a -->\nafter\n'
  expect(withFreshBlocks(page, { a: () => 'new' })).toBe(filled)
  expect(withFreshBlocks(filled, { a: () => 'new' })).toBe(filled)
})

test('a README without the place for a block is refused, with the name of the block', () => {
  expect(() => withFreshBlocks('', { limits: () => '' })).toThrow('<!-- limits -->')
})

test.each(PROBLEM_CODES)('the problem code %s is explained', (code) => {
  expect(readme).toMatch(new RegExp(`^\\| \`${code}\` \\| .{20,} \\|$`, 'm'))
})

test('every command that the README names exists', () => {
  const named = [...readme.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name)
  expect(named.length).toBeGreaterThan(0)
  expect(scripts).toEqual(expect.arrayContaining(named))
})

test('every file that the README links to is there', () => {
  const links = [...readme.matchAll(/\]\((?!https?:|#)([^)\s]+)\)/g)].map(([, path = '']) => path)
  expect(links.filter((path) => !existsSync(join(root, path)))).toEqual([])
})

test('continuous integration runs the commands of the README, and every check', () => {
  expect(ci).toContain('npm ci')
  expect(ci).toContain('npm test')
  expect(ci).toContain('npm run test:browser')
  for (const check of scripts.filter((name) => name.startsWith('check:'))) expect(ci).toContain(check)
})
