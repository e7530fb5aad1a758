import { buildASTSchema, parse, validate } from 'graphql'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import type { PracticeId } from '#shared/access/viewer.ts'
import { partsOf } from '#shared/practices/parts.ts'
import { documentOf } from '#server/graphql/schema.ts'
import { allSdl } from '#server/graphql/sdl.ts'
import { refreshDocuments } from '#server/modules/search/documents/refresh-documents.ts'
import { replaceDraft } from '#server/modules/practices/drafts.repository.ts'
import { READERS, attachmentApp, type Who } from '#test/support/attachments.ts'
import { ask } from '#test/support/graphql-app.ts'
import { makeContent, type Content } from '#test/support/make.ts'
import { routesToGet } from '#test/support/routes.ts'
import { selectionsOf } from '#test/support/selections.ts'

/*
 * Role × label × channel. Each thing that somebody may not read is a word that stands nowhere else; whatever a channel
 * answers somebody must not hold the words that they may not read, and must hold those that the channel is for.
 */

const schema = buildASTSchema(documentOf(allSdl()))
const { it, people, makeDraft, publish, grant, get } = attachmentApp()

const WORDS = {
  clear: 'brindlewick',
  green: 'quormaphone',
  amber: 'vexulataire',
  /** The reason of a claim that no moderator has confirmed. */
  proposed: 'sploontrake',
  /** CLEAR in the first revision, GREEN in the second. */
  raised: 'thrapplewort',
  /** In the first revision, masked there since: for nobody. */
  masked: 'jodhrimple',
  /** The exact place, as far as a number can be a word. */
  exact: '43.69173',
} as const
type Word = keyof typeof WORDS

const insiders: readonly Word[] = ['clear', 'green', 'amber', 'proposed', 'raised', 'exact']
const READS: Record<Who, readonly Word[]> = {
  visitor: ['clear'],
  outsider: ['clear'],
  readerOfPublisher: ['clear'],
  administrator: ['clear'],
  member: ['clear', 'green', 'raised'],
  granted: ['clear', 'green', 'amber', 'raised'],
  contributor: insiders,
  lead: insiders,
  moderator: insiders,
}

function sameForAll(words: readonly Word[]): Record<Who, readonly Word[]> {
  const [visitor, outsider, member, readerOfPublisher] = [words, words, words, words]
  const [contributor, lead, granted, moderator, administrator] = [words, words, words, words, words]
  return {
    visitor,
    outsider,
    member,
    readerOfPublisher,
    contributor,
    lead,
    granted,
    moderator,
    administrator,
  }
}

const PUBLIC = sameForAll(['clear'])

/** Indexes have one projection for the public and one for members; nobody has one of their own. */
const INDEXED = { ...PUBLIC, member: ['clear', 'green'], moderator: ['clear', 'green'] } as const

/** What is the publisher's and the moderators' own: drafts, comparisons, the desk. */
const OWN = { ...sameForAll([]), contributor: insiders, lead: insiders, moderator: insiders }

const guarded = (label: 'GREEN' | 'AMBER', word: string): Content['facts'] => [
  { kind: 'temporary-use', id: `use-${label.toLowerCase()}`, crew: word, storage: word, detailLabel: label },
  {
    kind: 'equipment',
    id: `kit-${label.toLowerCase()}`,
    equipment: 'Bollard',
    otherStandard: word,
    proof: 'declared',
    label,
  },
  {
    kind: 'cost',
    id: `cost-${label.toLowerCase()}`,
    type: 'total',
    amount: 1,
    currency: 'EUR',
    vat: 'included',
    funder: word,
    label,
  },
  { kind: 'cooperation', id: `with-${label.toLowerCase()}`, programme: 'other', project: word, label },
  { kind: 'participation', id: `people-${label.toLowerCase()}`, who: word, label },
  { kind: 'risk-assessment', id: `risk-${label.toLowerCase()}`, method: word, label },
]

const second: Partial<Content> = {
  title: `Planters ${WORDS.clear}`,
  concepts: ['retractable-bollard'],
  place: {
    city: 'nice-fr',
    country: 'FR',
    coordinates: { lat: Number(WORDS.exact), lon: 7.25 },
    precision: 'city-centre',
  },
  claims: [
    { id: 'c2', commitment: 'C2', strength: 'evidences', reason: `The square came first ${WORDS.clear}.` },
    { id: 'c5', commitment: 'C5', strength: 'evidences', reason: WORDS.proposed },
  ],
  sections: [
    { kind: 'context', text: `A square ${WORDS.clear}.` },
    { kind: 'issue', text: `Threats ${WORDS.green}.`, label: 'GREEN' },
    { kind: 'solution', text: `Bollards ${WORDS.amber}.`, label: 'AMBER' },
    { kind: 'lessons', text: 'Other words.', label: 'GREEN' },
    { kind: 'results', text: 'Nothing of what stood here.' },
  ],
  facts: [...(guarded('GREEN', WORDS.green) ?? []), ...(guarded('AMBER', WORDS.amber) ?? [])],
  contact: { service: `Service ${WORDS.green}`, mailbox: `${WORDS.green}@city.example`, label: 'GREEN' },
  translations: [
    { language: 'fr', part: 'section:issue', text: `Menaces ${WORDS.green}`, state: 'human', madeFrom: 1 },
    { language: 'fr', part: 'section:solution', text: `Bornes ${WORDS.amber}`, state: 'human', madeFrom: 1 },
  ],
}

const first: Partial<Content> = {
  ...second,
  sections: [
    { kind: 'context', text: `A square ${WORDS.clear}.` },
    { kind: 'lessons', text: `What we learnt ${WORDS.raised}.` },
    { kind: 'results', text: `What came of it ${WORDS.masked}.` },
  ],
}

let practice: { id: PracticeId; key: string }
let publisherKey: string

beforeAll(async () => {
  practice = await makeDraft()
  for (const content of [first, second]) {
    await sql`update practice set candidate = 'draft' where id = ${practice.id} and candidate = 'none'`.execute(
      it.db,
    )
    await it.deps.transact((tx) => replaceDraft(tx, practice.id, partsOf(makeContent(content)), null))
    await publish(practice.id)
  }
  await sql`
    insert into claim_state (practice_id, revision, claim_id, state)
    select practice_id, number, 'c2', 'confirmed' from revision where practice_id = ${practice.id}`.execute(
    it.db,
  )
  await sql`
    insert into masked_part (practice_id, part, until_revision)
    values (${practice.id}, 'section:results', 1)`.execute(it.db)
  await sql`update practice set published_at = now() where id = ${practice.id}`.execute(it.db)
  await grant(practice.id)
  await it.deps.transact((tx) => refreshDocuments(tx, [practice.id]))
  const { rows } = await sql<{ key: string }>`
    select o.key from organisation o join practice p on p.publisher_id = o.id where p.id = ${practice.id}`.execute(
    it.db,
  )
  publisherKey = rows[0]!.key
})

type Channel = {
  /** The fields of the schema's queries, and the routes, that it stands for. */
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
  address: practice.key,
  key: practice.key,
  id: `Practice:${practice.id}`,
  practiceId: `Practice:${practice.id}`,
})

const everyField = selectionsOf(schema, 'Practice')
const all = (around: (selection: string) => string) => async (who: Who) => {
  const answers = everyField.map(({ selection }) => asked(around(selection), ofPractice)(who))
  return (await Promise.all(answers)).join('\n')
}

/** A search for each of the words: what is forbidden is neither found nor counted, marked nor suggested. */
const searched = (selection: string) => async (who: Who) => {
  const answers = Object.values(WORDS).map(async (word) => {
    const query = `query ($q: String) { search(q: $q, language: "en") { ${selection} } }`
    return (await ask(it.app, query, { q: word }, { headers: { ...people[who] } })).text
  })
  return (await Promise.all(answers)).join('\n')
}

/** The words without their last letter: an answer that finishes one has told it. */
const begun = (query: string) => async (who: Who) => {
  const answers = Object.values(WORDS).map((word) => asked(query, () => ({ q: word.slice(0, -1) }))(who))
  return (await Promise.all(answers)).join('\n')
}

const USAGE =
  'total practices { title } equipment { practice { title } claim { equipment otherStandard massKg } }'
const PROFILE =
  'practices { title } commitments { commitment practices { title } } contacts { service mailbox }'

const CHANNELS: Record<string, Channel> = {
  'page and GraphQL, field by field': {
    covers: ['practice'],
    reads: READS,
    carries: ['clear', 'green', 'amber', 'proposed', 'exact'],
    answer: all((selection) => `query ($address: String!) { practice(address: $address) { ${selection} } }`),
  },
  'pages, as they are drawn where they are built': {
    covers: ['/*'],
    reads: READS,
    carries: [],
    answer: async (who) => {
      const pages = ['', '/revisions/1', '/revisions/2'].map((more) => `/en/practices/${practice.key}${more}`)
      const others = ['/fr/concepts/bollard', '/en/cities/nice-fr', '/de/coverage', '/en/declaration/C2']
      const answers = [...pages, ...others].map((path) => got(() => path)(who))
      return (await Promise.all(answers)).join('\n')
    },
  },
  'look-up by identifier': {
    covers: ['node'],
    reads: READS,
    carries: ['clear', 'green', 'amber', 'proposed'],
    answer: all((selection) => `query ($id: ID!) { node(id: $id) { ... on Practice { ${selection} } } }`),
  },
  'published revision': {
    covers: ['publishedRevision'],
    reads: READS,
    carries: ['clear', 'raised'],
    answer: all(
      (selection) =>
        `query ($address: String!) { publishedRevision(address: $address, number: 1) { practice { ${selection} } } }`,
    ),
  },
  'difference to the revision before': {
    covers: [],
    reads: READS,
    carries: ['green', 'amber', 'raised'],
    answer: asked(
      `query ($address: String!) { publishedRevision(address: $address, number: 2) {
        difference { parts { part labelBefore labelAfter fields { name runs { kind text } } } } } }`,
      ofPractice,
    ),
  },
  'search hits, highlights and excerpts': {
    covers: ['search'],
    reads: INDEXED,
    carries: ['clear', 'green'],
    answer: searched(
      `hits { key title { segments { text } } summary { segments { text } } excerpt { segments { text } }
        placeName reasons { word understoodAs } }`,
    ),
  },
  'facets and counts': {
    covers: [],
    reads: PUBLIC,
    carries: [],
    answer: searched('total facets { facet values { value label count } }'),
  },
  'suggestions under the search box': {
    covers: ['suggest'],
    reads: INDEXED,
    carries: ['clear'],
    answer: begun('query ($q: String!) { suggest(q: $q, language: "en") { label value path } }'),
  },
  'values of a facet, and help where nothing is found': {
    covers: ['facetValues', 'searchHelp'],
    reads: PUBLIC,
    carries: [],
    answer: begun(`query ($q: String!) {
      facetValues(facet: EQUIPMENT, q: $q, language: "en") { value label count }
      searchHelp(q: $q, language: "en") { unansweredWords withoutFilter { facet total } concepts { key } } }`),
  },
  'equipment table and concept page': {
    covers: ['conceptUsage'],
    reads: READS,
    carries: ['clear', 'green', 'amber'],
    answer: asked(`{ conceptUsage(key: "retractable-bollard", language: "en") { ${USAGE} } }`),
  },
  'standard page': {
    covers: ['standardUsage'],
    reads: PUBLIC,
    carries: [],
    answer: asked(`{ standardUsage(key: "iso-22343-1-2023", language: "en") { ${USAGE} } }`),
  },
  'city page': {
    covers: ['cityProfile'],
    reads: READS,
    carries: ['clear', 'green'],
    answer: asked(`{ cityProfile(key: "nice-fr", language: "en") { ${PROFILE} } }`),
  },
  'organisation page': {
    covers: ['organisationProfile'],
    reads: READS,
    carries: ['clear', 'green'],
    answer: asked(
      `query ($key: String!) { organisationProfile(key: $key, language: "en") { ${PROFILE} } }`,
      () => ({ key: publisherKey }),
    ),
  },
  coverage: {
    covers: ['coverage', '/:language/coverage/cities.csv', '/:language/coverage/kinds.csv'],
    reads: PUBLIC,
    carries: [],
    answer: got(() => '/en/coverage/cities.csv'),
  },
  'calls to Europe': {
    covers: ['callFindings', ...['E1', 'E2', 'E3', 'E4'].map((call) => `/:language/declaration/${call}.csv`)],
    reads: PUBLIC,
    carries: [],
    answer: async (who) => {
      const tables = ['E1', 'E2', 'E3', 'E4'].map((call) => got(() => `/en/declaration/${call}.csv`)(who))
      return (await Promise.all(tables)).join('\n')
    },
  },
  SKOS: {
    covers: ['/concepts', '/concepts/:key', '/concepts.ttl', '/concepts.jsonld'],
    reads: PUBLIC,
    carries: [],
    answer: got(() => '/concepts.ttl'),
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
    answer: got(() => `/en/practices/${practice.key}/forms/five-is.md`),
  },
  feed: {
    covers: ['/:language/feed.xml'],
    reads: PUBLIC,
    carries: ['clear'],
    answer: got(() => '/en/feed.xml'),
  },
  draft: {
    covers: ['draft', 'myPractices'],
    reads: { ...OWN, moderator: [] },
    carries: ['green', 'amber'],
    answer: asked('query ($key: String!) { draft(key: $key) { parts { name value } } }', ofPractice),
  },
  'comparison at the desk': {
    covers: ['comparison'],
    reads: OWN,
    carries: ['green', 'amber', 'raised'],
    answer: asked(
      `query ($practiceId: ID!) { comparison(practiceId: $practiceId, from: 1, to: 2) {
        parts { part labelBefore labelAfter fields { name runs { text } } } } }`,
      ofPractice,
    ),
  },
  'timeline, review and check': {
    covers: ['timeline', 'deskPractice', 'revisionCheck', 'queue', 'nextInQueue', 'board'],
    reads: OWN,
    carries: [],
    answer: async (who) => {
      const questions = [
        'query ($practiceId: ID!) { timeline(practiceId: $practiceId) { __typename } }',
        'query ($key: String!) { deskPractice(key: $key) { __typename key } }',
        'query ($practiceId: ID!) { revisionCheck(practiceId: $practiceId, revision: 2) { __typename } }',
      ]
      const answers = questions.map((question) => asked(question, ofPractice)(who))
      return (await Promise.all(answers)).join('\n')
    },
  },
}

const APART: Record<string, string> = {
  me: 'tells of the viewer alone',
  organisation: 'tells of no practice',
  organisations: 'tells of no practice',
  publishers: 'tells of no practice',
  auditLog: 'for administrators; who did what, never texts',
  mails: 'for administrators; templates and names, held by the tests of mails',
  mail: 'for administrators; templates and names, held by the tests of mails',
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
    expect([word, data?.search.total]).toEqual([word, isFound ? 1 : 0])
  }
})

test('mails hold no word of a practice but those of its head', async () => {
  const { rows } = await sql<{ text: string }>`select m::text as text from mail m`.execute(it.db)
  const written = rows.map(({ text }) => text).join('\n')
  const guardedWords = Object.entries(WORDS).filter(([word]) => word !== 'clear')
  expect(guardedWords.filter(([, text]) => written.includes(text))).toEqual([])
})

test('a channel that is added has a row, or stands apart with a reason', () => {
  const known = new Set([...Object.values(CHANNELS).flatMap(({ covers }) => covers), ...Object.keys(APART)])
  const fields = Object.keys(schema.getQueryType()!.getFields())
  const files = /^\/(assets\/|favicon\.svg|readme\/)/
  const routes = routesToGet(it.app)
    .filter((route) => !files.test(route))
    .map((route) => route.replace(/:language\([^/]*\)/, ':language'))
  expect(routes.length).toBeGreaterThan(10)
  expect([...fields, ...routes].filter((name) => !known.has(name))).toEqual([])
})
