import { describe, expect, test } from 'vitest'
import { READERS, type Who } from '#test/support/attachments.ts'
import { guardedApp, READS, WORDS, type Word } from '#test/support/guarded-app.ts'

/*
 * The row of the leak table that needs the build: pages as they are drawn on the server, with all that is in them (text,
 * head, data for machines, what is handed over to the script).
 */

const { people, get, world } = guardedApp()

const PAGES: Record<string, { path: () => string; carries: readonly Word[] }> = {
  practice: {
    path: () => `/en/practices/${world.practice.key}-planters-brindlewick`,
    carries: ['clear', 'near', 'green', 'amber', 'mass'],
  },
  'practice beside it': { path: () => `/fr/practices/${world.beside.key}`, carries: [] },
  'first revision': {
    path: () => `/en/practices/${world.practice.key}/revisions/1`,
    carries: ['clear', 'raised'],
  },
  'second revision, with the difference': {
    path: () => `/en/practices/${world.practice.key}/revisions/2`,
    carries: ['clear', 'green', 'amber', 'raised'],
  },
  search: { path: () => '/en/practices?q=planters', carries: ['clear'] },
  'search for a guarded word': { path: () => '/en/practices?q=threats', carries: [] },
  map: { path: () => '/en/map', carries: [] },
  home: { path: () => '/en', carries: ['clear'] },
  concept: {
    path: () => '/en/concepts/retractable-bollard',
    carries: ['clear', 'near', 'green', 'amber', 'mass'],
  },
  standard: { path: () => '/en/standards/iwa-14-1-2013', carries: ['clear', 'mass'] },
  city: { path: () => '/en/cities/nice-fr', carries: ['clear', 'near', 'green'] },
  'city on one page': { path: () => '/en/cities/nice-fr/one-page', carries: ['clear'] },
  organisation: {
    path: () => `/en/organisations/${world.publisher}`,
    carries: ['clear', 'near', 'green'],
  },
  'organisation on one page': {
    path: () => `/en/organisations/${world.publisher}/one-page`,
    carries: ['clear'],
  },
  coverage: { path: () => '/en/coverage', carries: [] },
  commitment: { path: () => '/en/declaration/C2', carries: ['clear'] },
  call: { path: () => '/en/declaration/E2', carries: [] },
}

const cases = Object.entries(PAGES).flatMap(([page, row]) => READERS.map((who) => ({ page, who, ...row })))

describe('no page tells anybody what they may not read', () => {
  test.each(cases)('$page: $who', async ({ who, path, carries }) => {
    const { body, statusCode, headers } = await followed(who, path())
    expect([statusCode, headers['content-type']]).toEqual([200, expect.stringContaining('text/html')])
    const may = new Set<Word>(READS[who])
    const words = Object.keys(WORDS) as Word[]
    expect(words.filter((word) => !may.has(word) && body.includes(WORDS[word]))).toEqual([])
    expect(carries.filter((word) => may.has(word) && !body.includes(WORDS[word]))).toEqual([])
  })
})

/** An address without its slug leads on. */
async function followed(who: Who, path: string) {
  const answer = await get(people[who], path)
  const location = answer.headers.location
  return location ? get(people[who], location) : answer
}
