import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as v from 'valibot'
import { parse } from 'yaml'
import { Settings } from '#server/config.ts'
import { filesMatching, root } from './house.ts'

const Service = v.object({
  image: v.optional(v.string()),
  build: v.optional(v.string()),
  volumes: v.array(v.string()),
  environment: v.record(v.string(), v.string()),
  healthcheck: v.object({ test: v.pipe(v.array(v.string()), v.minLength(2)) }),
  depends_on: v.optional(v.record(v.string(), v.object({ condition: v.string() }))),
})
const Compose = v.object({ services: v.record(v.string(), Service), volumes: v.record(v.string(), v.null()) })

const textOf = (name: string) => filesMatching(name)[0]?.text ?? ''
const compose = v.parse(Compose, parse(textOf('docker-compose.yml')))
const services = Object.entries(compose.services)

test('runs Parvis from this folder beside Postgres 18 and Meilisearch 1.50', () => {
  const images = services.map(([name, { image, build }]) => [name, image ?? build])
  expect(Object.fromEntries(images)).toEqual({
    parvis: '.',
    postgres: 'postgres:18',
    meilisearch: 'getmeili/meilisearch:v1.50',
  })
})

test('gives Parvis only variables that it knows, and waits for the database', () => {
  const { environment, depends_on } = v.parse(Service, compose.services['parvis'])
  expect(Object.keys(Settings.entries)).toEqual(expect.arrayContaining(Object.keys(environment)))
  expect(depends_on?.['postgres']).toEqual({ condition: 'service_healthy' })
})

test.each(services)('%s keeps its data in a declared volume', (_name, { volumes }) => {
  const kept = volumes.map((volume) => volume.split(':')[0])
  expect(kept).toHaveLength(1)
  expect(Object.keys(compose.volumes)).toEqual(expect.arrayContaining(kept))
})

test.each(services)('%s has no secret in the file', (_name, { environment }) => {
  const secrets = Object.entries(environment).filter(([name]) =>
    /PASSWORD|SECRET|KEY$|DATABASE_URL/.test(name),
  )
  for (const [, value] of secrets) expect(value).toMatch(/^(?:postgres:\/\/parvis:)?\$\{[A-Z_]+:\?[^}]+\}/)
})

test('the image is Node 24 and does not run as root', () => {
  const lines = textOf('Dockerfile').split('\n')
  const images = lines.filter((line) => line.startsWith('FROM') && !line.includes('FROM base'))
  expect(images.length).toBeGreaterThan(0)
  for (const line of images) expect(line).toMatch(/^FROM node:24-slim\b/)
  expect(lines.lastIndexOf('USER node')).toBeGreaterThan(
    lines.findLastIndex((line) => line.startsWith('FROM')),
  )
})

test('the image copies only what is there', () => {
  const copies = [...textOf('Dockerfile').matchAll(/^COPY (?!--from)(.+) \S+$/gm)]
  const copied = copies.flatMap(([, sources = '']) => sources.split(' '))
  expect(copied.length).toBeGreaterThan(0)
  expect(copied.filter((name) => !existsSync(join(root, name)))).toEqual([])
})
