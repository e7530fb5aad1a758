import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './house.ts'

const THE_NINE = [
  'server',
  'client',
  'shared',
  'migrations',
  'test',
  'package.json',
  'tsconfig.base.json',
  'docker-compose.yml',
  'README.md',
]
const BESIDE_THEM = [
  'package-lock.json',
  '.npmrc',
  'tsconfig.json',
  'Dockerfile',
  '.nvmrc',
  '.gitignore',
  'LICENSE',
  '.ci',
]

test('the root holds what the plan names, and nothing else', () => {
  const ignored = readFileSync(join(root, '.gitignore'), 'utf8').split('\n').filter(Boolean)
  const entries = readdirSync(root).filter((name) => name !== '.git' && !isIgnored(name, ignored))
  expect(entries.toSorted()).toEqual([...THE_NINE, ...BESIDE_THEM].toSorted())
})

function isIgnored(name: string, patterns: string[]): boolean {
  return patterns.some((pattern) =>
    pattern.startsWith('*') ? name.endsWith(pattern.slice(1)) : name === pattern.replace(/\/$/, ''),
  )
}
