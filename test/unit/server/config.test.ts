import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { loadConfig } from '#server/config.ts'

const folder = mkdtempSync(join(tmpdir(), 'parvis-config-'))
const load = (environment: Record<string, string>) => loadConfig({}, { DATA_DIR: folder, ...environment })

afterAll(() => rmSync(folder, { recursive: true }))

test('nothing needs to be set', () => {
  expect(load({})).toMatchObject({
    databaseUrl: undefined,
    host: '127.0.0.1',
    port: 3000,
    publicUrl: 'http://localhost:3000',
    logLevel: 'info',
    search: 'postgres',
    trustProxy: false,
    worker: true,
  })
})

test('what is set to nothing counts as not set', () => {
  expect(load({ PORT: '', MEILI_URL: '' })).toMatchObject({ port: 3000, search: 'postgres' })
})

test('a preset holds where nobody has said otherwise', () => {
  expect(loadConfig({ LOG_LEVEL: 'warn', DATA_DIR: folder }, {}).logLevel).toBe('warn')
  expect(loadConfig({ LOG_LEVEL: 'warn', DATA_DIR: folder }, { LOG_LEVEL: 'debug' }).logLevel).toBe('debug')
})

test('every fault is told at once', () => {
  const faults = {
    DATABASE_URL: 'mysql://here',
    HOST: '0.0.0.0',
    PORT: '70000',
    SECRET: 'short',
    SMTP_URL: 'smtp://mail.example.org',
    WORKER: 'maybe',
  }
  expect(() => load(faults)).toThrow(
    [
      'Parvis cannot start with these settings:',
      '  DATABASE_URL must be an address such as postgres://user:password@host:5432/parvis.',
      '  PORT must be a whole number from 0 to 65535.',
      '  SECRET must have at least 32 characters.',
      '  WORKER must be "on" or "off".',
      '  PUBLIC_URL is required when HOST is not this machine only.',
      '  MAIL_FROM is required when SMTP_URL is set.',
    ].join('\n'),
  )
})

const FITTING: [name: string, values: string[]][] = [
  ['PORT', ['0', '80', '65535']],
  ['PUBLIC_URL', ['https://a.example', 'http://a.example:8080/']],
  ['TRUST_PROXY', ['127.0.0.1', '10.0.0.0/8, loopback', '2001:db8::/32']],
  ['MAIL_FROM', ['parvis@example.org', 'Parvis <parvis@example.org>']],
  ['SEARCH', ['postgres', 'meilisearch-embedded']],
]
const UNFIT: [name: string, values: string[]][] = [
  ['PORT', ['-1', '3000.5', '3e3', 'http', ' 80', '65536']],
  ['PUBLIC_URL', ['a.example', 'https://a.example/parvis', 'ftp://a.example']],
  ['TRUST_PROXY', ['1', 'on', '10.0.0.0/33', '10.0.0', '10.0.0.0/8,']],
  ['MAIL_FROM', ['Parvis', '<>', 'a@b@c', 'P <p@example.org>\r\nBcc: x@y']],
  ['SEARCH', ['elastic']],
]
const pairs = (table: [string, string[]][]) =>
  table.flatMap(([name, values]) => values.map((value) => [name, value]))

test.each(pairs(FITTING))('%s may be %j', (name = '', value = '') => {
  expect(() => load({ [name]: value })).not.toThrow()
})

test.each(pairs(UNFIT))('%s may not be %j', (name = '', value = '') => {
  expect(() => load({ [name]: value })).toThrow(`  ${name} must`)
})

test('the public address is kept as an origin', () => {
  expect(load({ PUBLIC_URL: 'https://Parvis.example.org/' }).publicUrl).toBe('https://parvis.example.org')
})

test('Meilisearch is the engine as soon as it has an address', () => {
  expect(load({ MEILI_URL: 'http://127.0.0.1:7700' }).search).toBe('meilisearch')
  expect(load({ MEILI_URL: 'http://127.0.0.1:7700', SEARCH: 'postgres' }).search).toBe('postgres')
  expect(() => load({ SEARCH: 'meilisearch' })).toThrow('MEILI_URL is required')
})

test('a secret is made once, for its owner only', () => {
  const { secret } = load({})
  expect(secret).toMatch(/^[0-9a-f]{64}$/)
  expect(load({}).secret).toBe(secret)
  expect(readFileSync(join(folder, 'secret'), 'utf8').trim()).toBe(secret)
  expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600)
})

test('a data folder that cannot be used is said in a sentence', () => {
  const file = join(folder, 'file')
  writeFileSync(file, '')
  expect(() => load({ DATA_DIR: join(file, 'data') })).toThrow(
    `DATA_DIR ${join(file, 'data')} cannot be used: it leads through a file.`,
  )
})

test('nobody changes the settings afterwards', () => {
  expect(Object.isFrozen(load({}))).toBe(true)
})
