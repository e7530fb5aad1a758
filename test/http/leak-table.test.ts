import { buildASTSchema, parse, validate } from 'graphql'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { documentOf } from '#server/graphql/schema.ts'
import { allSdl } from '#server/graphql/sdl.ts'
import { findMail } from '#server/modules/notifications/mails.repository.ts'
import { MAILS } from '#server/modules/notifications/mails.ts'
import { renderMail } from '#server/modules/notifications/render-mail.ts'
import { TASKS } from '#server/worker/jobs.ts'
import { READERS, type Who } from '#test/support/attachments.ts'
import { ask } from '#test/support/graphql-app.ts'
import {
  INDEXED,
  OWN,
  PUBLIC,
  READS,
  WORDS,
  guardedApp,
  sameForAll,
  type Word,
} from '#test/support/guarded-app.ts'
import { routesToGet } from '#test/support/routes.ts'
import { selectionsOf } from '#test/support/selections.ts'

/*
 * Role × label × channel. Each thing that somebody may not read is a word that stands nowhere else; whatever a channel
 * answers somebody must not hold the words that they may not read, and must hold those that the channel is for.
 */

const schema = buildASTSchema(documentOf(allSdl()))
const { it, people, idOf, get, world, lines } = guardedApp()

type Channel = {
  /** The fields of the schema's queries, the routes, mails and jobs that it stands for. */
  covers: readonly string[]
  reads: Record<Who, readonly Word[]>
  /** What must come through to those who may read it: a channel that answers nothing proves nothing. */
  carries: readonly Word[]
  answer: (who: Who) => Promise<string>
}

const asked =
  (query: string, variables: () => Record<string, unknown> = () => ({})) =>
  async (who: Who) => {
    expect(validate(schema, parse(query))).toEqual([])
    return (await ask(it.app, query, variables(), { headers: { ...people[who] } })).text
  }
const got = (path: () => string) => async (who: Who) => (await get(people[who], path())).body
const ofPractice = () => ({
  address: world.practice.key,
  key: world.practice.key,
  id: `Practice:${world.practice.id}`,
  practiceId: `Practice:${world.practice.id}`,
})

/** Everything that a type of the schema has, whoever added it. */
const all =
  (
    type: string,
    around: (selection: string) => string,
    variables: () => Record<string, unknown> = ofPractice,
  ) =>
  async (who: Who) => {
    const answers = selectionsOf(schema, type).map(({ selection }) =>
      asked(around(selection), variables)(who),
    )
    return (await Promise.all(answers)).join('\n')
  }

const together =
  (...channels: Channel['answer'][]) =>
  async (who: Who) =>
    (await Promise.all(channels.map((answer) => answer(who)))).join('\n')

/** A search for each of the words: what is forbidden is neither found nor counted, marked nor suggested. */
const searched = (type: string, around: (selection: string) => string) =>
  together(
    ...Object.values(WORDS).map((q) =>
      all(
        type,
        (selection) => `query ($q: String!) { ${around(selection)} }`,
        () => ({ q }),
      ),
    ),
  )

/** The words without their last letter: an answer that finishes one has told it. */
const begun = (query: string) => async (who: Who) => {
  const answers = Object.values(WORDS).map((word) => asked(query, () => ({ q: word.slice(0, -1) }))(who))
  return (await Promise.all(answers)).join('\n')
}

/** A draft holds what its authors wrote in it, also what is masked in the revisions that were made of it. */
const WRITTEN: readonly Word[] = [...OWN.lead, 'masked']

const CHANNELS: Record<string, Channel> = {
  'page and GraphQL, field by field': {
    covers: ['practice'],
    reads: READS,
    carries: ['clear', 'green', 'amber', 'proposed', 'exact'],
    answer: all(
      'Practice',
      (selection) => `query ($address: String!) { practice(address: $address) { ${selection} } }`,
    ),
  },
  'look-up by identifier': {
    covers: ['node'],
    reads: READS,
    carries: ['clear', 'green', 'amber', 'proposed'],
    answer: all(
      'Practice',
      (selection) => `query ($id: ID!) { node(id: $id) { ... on Practice { ${selection} } } }`,
    ),
  },
  'published revision': {
    covers: ['publishedRevision'],
    reads: READS,
    carries: ['clear', 'raised'],
    answer: all(
      'Practice',
      (selection) =>
        `query ($address: String!) { publishedRevision(address: $address, number: 1) { practice { ${selection} } } }`,
    ),
  },
  'difference to the revision before': {
    covers: [],
    reads: READS,
    carries: ['green', 'amber', 'raised'],
    answer: all(
      'PublishedRevision',
      (selection) =>
        `query ($address: String!) { publishedRevision(address: $address, number: 2) { ${selection} } }`,
    ),
  },
  relations: {
    covers: [],
    reads: READS,
    carries: ['near'],
    answer: asked(
      `query ($address: String!) { practice(address: $address) {
        relations { kind side note practice { key title { text } summary { text } sections { text { text } } } } } }`,
      ofPractice,
    ),
  },
  'similar practices': {
    covers: [],
    reads: PUBLIC,
    carries: ['near'],
    answer: all(
      'SimilarPractice',
      (selection) => `query ($address: String!) { practice(address: $address) { similar { ${selection} } } }`,
    ),
  },
  'search hits, highlights, facets, counts and places': {
    covers: ['search'],
    reads: INDEXED,
    carries: ['clear', 'near', 'green'],
    answer: searched('SearchResult', (selection) => `search(q: $q, language: "en") { ${selection} }`),
  },
  'suggestions under the search box': {
    covers: ['suggest'],
    reads: INDEXED,
    carries: ['clear'],
    answer: begun('query ($q: String!) { suggest(q: $q, language: "en") { label value path } }'),
  },
  'values of a facet': {
    covers: ['facetValues'],
    reads: PUBLIC,
    carries: [],
    answer: together(
      begun(`query ($q: String!) {
        facetValues(facet: EQUIPMENT, q: $q, language: "en") { value label count } }`),
      begun(`query ($q: String!) {
        facetValues(facet: EQUIPMENT, containing: $q, language: "en") { value label count } }`),
    ),
  },
  'help where nothing is found': {
    covers: ['searchHelp'],
    reads: PUBLIC,
    carries: [],
    answer: begun(`query ($q: String!) {
      searchHelp(q: $q, language: "en") { unansweredWords withoutFilter { facet total } concepts { key } } }`),
  },
  'cities like another': {
    covers: ['similarCities'],
    reads: PUBLIC,
    carries: [],
    answer: all('SimilarCity', (selection) => `{ similarCities(key: "nice-fr") { ${selection} } }`),
  },
  'equipment table and concept page': {
    covers: ['conceptUsage'],
    reads: READS,
    carries: ['clear', 'near', 'green', 'amber'],
    answer: all(
      'Usage',
      (selection) => `{ conceptUsage(key: "retractable-bollard", language: "en") { ${selection} } }`,
    ),
  },
  'standard page': {
    covers: ['standardUsage'],
    reads: READS,
    carries: ['clear'],
    answer: all(
      'Usage',
      (selection) => `{ standardUsage(key: "iwa-14-1-2013", language: "en") { ${selection} } }`,
    ),
  },
  'city page': {
    covers: ['cityProfile'],
    reads: READS,
    carries: ['clear', 'near', 'green'],
    answer: all('Profile', (selection) => `{ cityProfile(key: "nice-fr", language: "en") { ${selection} } }`),
  },
  'organisation page': {
    covers: ['organisationProfile'],
    reads: READS,
    carries: ['clear', 'near', 'green'],
    answer: all(
      'Profile',
      (selection) =>
        `query ($key: String!) { organisationProfile(key: $key, language: "en") { ${selection} } }`,
      () => ({ key: world.publisher }),
    ),
  },
  coverage: {
    covers: ['coverage', '/:language/coverage/cities.csv', '/:language/coverage/kinds.csv'],
    reads: PUBLIC,
    carries: [],
    answer: together(
      got(() => '/en/coverage/cities.csv'),
      got(() => '/en/coverage/kinds.csv'),
      all('Coverage', (selection) => `{ coverage(language: "en") { ${selection} } }`),
    ),
  },
  'calls to Europe': {
    covers: ['callFindings', ...['E1', 'E2', 'E3', 'E4'].map((call) => `/:language/declaration/${call}.csv`)],
    reads: PUBLIC,
    carries: [],
    answer: together(
      ...['E1', 'E2', 'E3', 'E4'].flatMap((call) => [
        got(() => `/en/declaration/${call}.csv`),
        all(
          'CallFinding',
          (selection) => `{ callFindings(call: "${call}", language: "en") { ${selection} } }`,
        ),
      ]),
    ),
  },
  SKOS: {
    covers: ['/concepts', '/concepts/:key', '/concepts.ttl', '/concepts.jsonld'],
    reads: PUBLIC,
    carries: [],
    answer: together(
      got(() => '/concepts.ttl'),
      got(() => '/concepts.jsonld'),
      got(() => '/concepts/retractable-bollard'),
    ),
  },
  sitemap: {
    covers: ['/sitemap.xml', '/sitemaps/pages.xml', '/sitemaps/practices-:file.xml', '/robots.txt'],
    reads: PUBLIC,
    carries: ['clear'],
    answer: got(() => '/sitemaps/practices-1.xml'),
  },
  'forms of others': {
    covers: ['/:language/practices/:address/forms/five-is.md', '/:language/practices/:address/forms/efus.md'],
    reads: READS,
    carries: ['clear', 'green', 'amber'],
    answer: together(
      got(() => `/en/practices/${world.practice.key}/forms/five-is.md`),
      got(() => `/en/practices/${world.practice.key}/forms/efus.md`),
    ),
  },
  feed: {
    covers: ['/:language/feed.xml'],
    reads: PUBLIC,
    carries: ['clear'],
    answer: got(() => '/en/feed.xml'),
  },
  draft: {
    covers: ['draft'],
    reads: { ...OWN, contributor: WRITTEN, lead: WRITTEN, moderator: [] },
    carries: ['green', 'amber', 'exact'],
    answer: together(
      all('Draft', (selection) => `query ($key: String!) { draft(key: $key) { ${selection} } }`),
      all(
        'Practice',
        (selection) =>
          `query ($key: String!) { draft(key: $key) { preview(audience: MODERATOR) { ${selection} } } }`,
      ),
    ),
  },
  'own practices': {
    covers: ['myPractices'],
    reads: { ...OWN, moderator: [] },
    carries: ['clear', 'near', 'hidden'],
    answer: all('OwnPractice', (selection) => `{ myPractices { ${selection} } }`),
  },
  'who may read what is AMBER': {
    covers: ['practiceAccess'],
    reads: { ...sameForAll([]), lead: OWN.lead, moderator: OWN.moderator },
    carries: [],
    answer: all(
      'PracticeAccess',
      (selection) => `query ($key: String!) { practiceAccess(key: $key) { ${selection} } }`,
    ),
  },
  'what was compiled about a city': {
    covers: ['cityCases'],
    reads: sameForAll([]),
    carries: [],
    answer: all('CityCase', (selection) => `{ cityCases { ${selection} } }`),
  },
  'comparison at the desk': {
    covers: ['comparison'],
    reads: OWN,
    carries: ['green', 'amber', 'raised'],
    answer: all(
      'Comparison',
      (selection) =>
        `query ($practiceId: ID!) { comparison(practiceId: $practiceId, from: 1, to: 2) { ${selection} } }`,
    ),
  },
  'searches without results': {
    covers: ['unansweredSearches'],
    reads: sameForAll([]),
    carries: [],
    answer: all('UnansweredSearch', (selection) => `{ unansweredSearches { ${selection} } }`),
  },
  'the check of a revision': {
    covers: ['revisionCheck'],
    reads: OWN,
    carries: [],
    answer: all(
      'SelfCheck',
      (selection) =>
        `query ($practiceId: ID!) { revisionCheck(practiceId: $practiceId, revision: 2) { ${selection} } }`,
    ),
  },
  desk: {
    covers: ['deskPractice', 'queue', 'nextInQueue', 'board'],
    reads: { ...OWN, contributor: [], lead: [] },
    carries: ['near'],
    answer: together(
      all(
        'DeskPractice',
        (selection) => `query ($key: String!) { deskPractice(key: $key) { ${selection} } }`,
      ),
      all(
        'QueueItem',
        (selection) =>
          `{ queue(first: 100, states: [WAITING, CHANGES_REQUESTED]) { edges { node { ${selection} } } } }`,
      ),
      all('QueueItem', (selection) => `{ nextInQueue { ${selection} } }`),
      all('Board', (selection) => `{ board { ${selection} } }`),
    ),
  },
  timeline: {
    covers: ['timeline'],
    reads: OWN,
    carries: [],
    answer: together(
      ...['TimelineEvent', 'Comment'].map((type) =>
        all(
          type,
          (selection) =>
            `query ($practiceId: ID!) { timeline(practiceId: $practiceId) { ... on ${type} { ${selection} } } }`,
        ),
      ),
    ),
  },
  mails: {
    covers: [
      'mail:submission-asked',
      'mail:practice-decided',
      'mail:practice-published',
      'job:notifications.sendMail',
    ],
    reads: PUBLIC,
    carries: [],
    answer: async (who) => (who === 'visitor' ? '' : mailsTo(who)),
  },
  'mails, as administrators see them': {
    covers: ['mails', 'mail'],
    reads: PUBLIC,
    carries: [],
    answer: async (who) => {
      const { rows } = await sql<{ id: string }>`select id from mail`.execute(it.db)
      const opened = rows.map(({ id }) =>
        all(
          'OpenedMail',
          (selection) => `query ($id: ID!) { mail(id: $id) { ${selection} } }`,
          () => ({ id }),
        ),
      )
      const listed = all('Mail', (selection) => `{ mails(first: 100) { edges { node { ${selection} } } } }`)
      return together(listed, ...opened)(who)
    },
  },
  log: {
    covers: ['log'],
    reads: PUBLIC,
    carries: ['clear'],
    answer: async (who) => {
      await got(() => `/en/practices/${world.practice.key}-planters-${WORDS.clear}`)(who)
      it.deps.log.error({ err: await faultOverARow() }, 'told as every fault is')
      return lines.join('\n')
    },
  },
}

async function mailsTo(who: Exclude<Who, 'visitor'>): Promise<string> {
  const { rows } = await sql<{ id: string }>`select id from mail where person_id = ${idOf(who)}`.execute(
    it.db,
  )
  const mails = await Promise.all(rows.map(({ id }) => findMail(it.db, id)))
  const texts = mails.map((mail) => {
    const { language, template, data, linkPath } = mail!
    return renderMail({
      language,
      template: template as keyof typeof MAILS,
      data: data as Record<string, string>,
      link: linkPath,
    })
  })
  return JSON.stringify(texts)
}

/** What Postgres says when it refuses a row: with the whole row in it. */
async function faultOverARow(): Promise<unknown> {
  const held = sql`insert into revision (practice_id, number, content, cause)
    select practice_id, number, content, 'no such cause' from revision where practice_id = ${world.practice.id}`
  try {
    await held.execute(it.db)
    return undefined
  } catch (fault) {
    return fault
  }
}

const ACCOUNTS = 'tells of accounts and organisations, of no practice'

const APART: Record<string, string> = {
  'mail:confirm-address': ACCOUNTS,
  'mail:address-in-use': ACCOUNTS,
  'mail:reset-password': ACCOUNTS,
  'mail:password-changed': ACCOUNTS,
  'mail:one-time-link': ACCOUNTS,
  'mail:access-granted': 'tells the title alone, to whom a lead has granted more: access.test.ts',
  'mail:invitation': ACCOUNTS,
  'mail:join-asked': ACCOUNTS,
  'mail:join-accepted': ACCOUNTS,
  'mail:join-refused': ACCOUNTS,
  'mail:organisation-asked': ACCOUNTS,
  'mail:organisation-granted': ACCOUNTS,
  'mail:organisation-refused': ACCOUNTS,
  'job:accounts.mailLink': ACCOUNTS,
  'job:moderation.releaseClaim': 'moves no text',
  'job:moderation.publishScheduled': 'moves no text',
  'job:forget-searches': 'moves no text',
  'job:count-words': 'moves no text',
  'job:sweep-files': 'moves no text',
  'job:sync-search-index': 'what the index is told: search/index-sync.test.ts; what it answers: search hits',
  '/*': 'its own table, of pages as they are drawn: e2e/leak-pages.test.ts',
  me: 'tells of the viewer alone',
  organisation: 'tells of no practice',
  organisations: 'tells of no practice',
  publishers: 'tells of no practice',
  auditLog: 'for administrators; who did what, never texts',
  hasMailServer: 'tells of no practice',
  markdown: 'shows what the viewer sends',
  declaration: 'the same for all',
  declarationItem: 'the same for all',
  concepts: 'the same for all',
  concept: 'the same for all',
  cities: 'the same for all',
  city: 'the same for all',
  standards: 'the same for all',
  standard: 'the same for all',
  '/': 'leads on',
  '/healthz': 'tells of no practice',
  '/readyz': 'tells of no practice',
  '/graphql': 'its fields have rows of their own',
  '/graphql/explorer': 'a page without data',
  '/graphql/explorer.css': 'a page without data',
  '/graphql/explorer.js': 'a page without data',
  '/graphql/schema.graphql': 'the same for all',
  '/attachments/:id': 'its own table: attachments-read.test.ts',
  '/attachments/:id/:width': 'its own table: attachments-read.test.ts',
}

const cases = Object.entries(CHANNELS).flatMap(([name, channel]) =>
  READERS.map((who) => ({ name, who, channel })),
)

describe('nobody is told what they may not read', () => {
  test.each(cases)('$name: $who', async ({ who, channel }) => {
    const answer = await channel.answer(who)
    const may = new Set<Word>(channel.reads[who])
    const names = Object.keys(WORDS) as Word[]
    expect(names.filter((word) => !may.has(word) && answer.includes(WORDS[word]))).toEqual([])
    const missing = channel.carries.filter((word) => may.has(word) && !answer.includes(WORDS[word]))
    expect(missing).toEqual([])
  })
})

test.each(READERS)('%s finds and counts by a word exactly what they may read', async (who) => {
  for (const [word, text] of Object.entries(WORDS)) {
    if (word === 'exact') continue
    const { data } = await ask<{ search: { total: number } }>(
      it.app,
      'query ($q: String) { search(q: $q, language: "en") { total } }',
      { q: text },
      { headers: { ...people[who] } },
    )
    const isFound = INDEXED[who].some((each) => each === word)
    expect([word, data?.search.total !== 0]).toEqual([word, isFound])
  }
})

test('a channel that is added has a row, or stands apart with a reason', () => {
  const known = new Set([...Object.values(CHANNELS).flatMap(({ covers }) => covers), ...Object.keys(APART)])
  const fields = Object.keys(schema.getQueryType()!.getFields())
  const mails = Object.keys(MAILS).map((name) => `mail:${name}`)
  const jobs = TASKS.map(({ name }) => `job:${name}`)
  const files = /^\/(assets\/|favicon\.svg|readme\/)/
  const routes = routesToGet(it.app)
    .filter((route) => !files.test(route))
    .map((route) => route.replace(/:language\([^/]*\)/, ':language'))
  expect(routes.length).toBeGreaterThan(10)
  expect([...fields, ...routes, ...mails, ...jobs].filter((name) => !known.has(name))).toEqual([])
})
