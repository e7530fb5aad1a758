import { isDeepStrictEqual } from 'node:util'
import { buildASTSchema, parse, validate } from 'graphql'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import type { PersonId, PracticeId } from '#shared/access/viewer.ts'
import { documentOf } from '#server/graphql/schema.ts'
import { allSdl } from '#server/graphql/sdl.ts'
import { eraseFromRevisions, maskPart } from '#server/modules/moderation/mask-part.ts'
import { commentOnPractice, decidePublicLife, requestChanges } from '#server/modules/moderation/index.ts'
import { sendMail } from '#server/modules/notifications/index.ts'
import { startRevision } from '#server/modules/practices/index.ts'
import { deskOf, knownViewer, type Desk } from '#test/support/desk.ts'
import { ask } from '#test/support/graphql-app.ts'
import type { Content } from '#test/support/make.ts'
import { signIn, type SignedIn } from '#test/support/sign-in.ts'
import { testApp } from '#test/support/test-app.ts'

/*
 * The holes that systems of this kind have had, each asked by everybody. A word stands nowhere else than in what it is
 * named for; `tells` says who is told it, and nobody else is: neither the word nor, where something is done, its effect.
 */

const it = testApp()
const schema = buildASTSchema(documentOf(allSdl()))

const ROLES = ['visitor', 'outsider', 'reader', 'contributor', 'lead', 'moderator', 'second'] as const
const EVERYBODY = ['nobody', ...ROLES, 'ownModerator', 'administrator'] as const
type Who = (typeof EVERYBODY)[number]
const NOBODY: readonly Who[] = []
const AUTHORS: readonly Who[] = ['contributor', 'lead', 'ownModerator']
const DESK: readonly Who[] = ['moderator', 'second', 'ownModerator']
const INSIDERS: readonly Who[] = ['contributor', 'lead', ...DESK]

const WORDS = {
  masked: 'zqmaskedword',
  relabelled: 'zqrelabelledword',
  reworded: 'zqrewordedword',
  erased: 'zqerasedword',
  attached: 'zqattachedword',
  said: 'zqsaidword',
  noted: 'zqnotedword',
  why: 'zqwhyword',
  unsent: 'zqunsentword',
  gone: 'zqgoneword',
  goneNext: 'zqgonenextword',
  goneTranslated: 'zqgonetranslatedword',
}
const ATTACHED = '0193a000-0000-7000-8000-0000000000aa'

let desk: Desk
let open: PracticeId
let unsent: PracticeId
let gone: PracticeId
let note: string
const people: Partial<Record<Who, SignedIn>> = {}

const section = (
  kind: 'context' | 'solution' | 'costs',
  text: string,
  label: 'CLEAR' | 'AMBER' = 'CLEAR',
) => ({
  kind,
  text,
  label,
})

/** Revision 1 told openly what revision 2 masks, relabels and rewords; what follows is being written. */
beforeAll(async () => {
  desk = await deskOf(it.deps)
  for (const who of EVERYBODY) if (who !== 'nobody') people[who] = await signIn(it.app, desk[who].personId!)
  const attachment = {
    id: ATTACHED,
    label: 'AMBER',
    alternative: { en: WORDS.attached },
    decorative: false,
  } as const
  open = await desk.published({
    sections: [
      section('context', `A square ${WORDS.masked}.`),
      section('solution', `Planters ${WORDS.relabelled}.`),
      section('costs', `Cheap ${WORDS.erased}.`),
    ],
    attachments: [attachment],
  })
  await next(open, {
    sections: [
      section('context', 'A square.'),
      section('solution', `Planters ${WORDS.relabelled}.`, 'AMBER'),
      section('costs', `Cheap ${WORDS.reworded}.`),
    ],
    attachments: [attachment],
  })
  const until = { untilRevision: 1, reason: `It tells too much: ${WORDS.why}.` }
  await maskPart(it.deps, desk.moderator, { ...(await desk.about(open)), part: 'section:context', ...until })
  await eraseFromRevisions(it.deps, desk.moderator, {
    ...(await desk.about(open)),
    part: 'section:costs',
    ...until,
  })
  await commentOnPractice(it.deps, desk.moderator, { practiceId: open, body: WORDS.said })
  note = (
    await commentOnPractice(it.deps, desk.moderator, { practiceId: open, body: WORDS.noted, isNote: true })
  ).id
  unsent = await desk.published()
  await startRevision(it.deps, desk.lead, { practiceId: unsent })
  await desk.write(unsent, { title: `Unsent ${WORDS.unsent}` })
  gone = await desk.published({ title: `Gone ${WORDS.gone}` })
  const translation = {
    language: 'fr',
    part: 'title',
    text: WORDS.goneTranslated,
    state: 'human',
    madeFrom: 2,
  } as const
  await next(gone, { title: `Gone ${WORDS.goneNext}`, translations: [translation] })
  const withdrawal = { decision: 'withdraw', reason: 'It was not theirs.' } as const
  await decidePublicLife(it.deps, desk.moderator, { ...(await desk.about(gone)), ...withdrawal })
})

async function next(id: PracticeId, content: Partial<Content>): Promise<void> {
  await startRevision(it.deps, desk.lead, { practiceId: id })
  await desk.write(id, content)
  await desk.submit(id)
}

/** Sends an operation as somebody. What is refused is an answer; an operation that makes no sense is none. */
async function send(who: Who, query: string, variables: Record<string, unknown>) {
  expect(validate(schema, parse(query))).toEqual([])
  const headers = { origin: it.deps.config.publicUrl, ...people[who] }
  return ask(it.app, query, variables, { headers })
}

const asked =
  (query: string, of = () => open) =>
  async (who: Who) => {
    const { key } = await desk.standing(of())
    const used = {
      ...(query.includes('$id') && { id: `Practice:${of()}` }),
      ...(query.includes('$key') && { key }),
    }
    return (await send(who, query, used)).text
  }

const got =
  (path: (key: string) => string, of = () => open) =>
  async (who: Who) => {
    const { key } = await desk.standing(of())
    const { body } = await it.app.inject({ url: path(key), headers: { ...people[who] } })
    return body
  }

const COMPARISON = `query ($id: ID!) {
  comparison(practiceId: $id, from: 1, to: 2) { parts { part labelAfter fields { name runs { text } } } } }`
const PAGE = `query ($key: String!) { practice(address: $key) {
  title { text } summary { text } sections { text { text } } languages } }`
const OLDER = `query ($key: String!) { publishedRevision(address: $key, number: 1) {
  practice { title { text } sections { text { text } } } difference { parts { fields { runs { text } } } } } }`
const NODE = `query ($id: ID!) { node(id: $id) { ... on Practice { title { text } sections { text { text } } } } }`
const DESK_PAGE = `query ($key: String!) { deskPractice(key: $key) { review { practice {
  title { text } title2: title(language: "fr") { text } sections { text { text } } } } published { title { text } } } }`
const DRAFT = `query ($key: String!) { draft(key: $key) { parts { name value } } }`

type Hole = { word: keyof typeof WORDS; tells: readonly Who[]; answer: (who: Who) => Promise<string> }

const HOLES: Record<string, Hole> = {
  'comparison of revisions': { word: 'reworded', tells: INSIDERS, answer: asked(COMPARISON) },
  'a relabelled part, compared': { word: 'relabelled', tells: NOBODY, answer: asked(COMPARISON) },
  'a relabelled part of the published revision': { word: 'relabelled', tells: INSIDERS, answer: asked(PAGE) },
  'a relabelled part of an older revision': { word: 'relabelled', tells: INSIDERS, answer: asked(OLDER) },
  'a masked part, compared': { word: 'masked', tells: NOBODY, answer: asked(COMPARISON) },
  'a masked part of the published revision': { word: 'masked', tells: NOBODY, answer: asked(PAGE) },
  'a masked part of an older revision': { word: 'masked', tells: NOBODY, answer: asked(OLDER) },
  'an erased part, compared': { word: 'erased', tells: NOBODY, answer: asked(COMPARISON) },
  'an erased part of the published revision': { word: 'erased', tells: NOBODY, answer: asked(OLDER) },
  'history: what was said': {
    word: 'said',
    tells: INSIDERS,
    answer: asked('query ($id: ID!) { timeline(practiceId: $id) { ... on Comment { body } } }'),
  },
  'history: internal notes': {
    word: 'noted',
    tells: DESK,
    answer: asked('query ($id: ID!) { timeline(practiceId: $id) { ... on Comment { body } } }'),
  },
  'history: why a part was masked or erased': {
    word: 'why',
    tells: INSIDERS,
    answer: asked('query ($id: ID!) { timeline(practiceId: $id) { ... on TimelineEvent { reason } } }'),
  },
  'why a part was masked, on the page': {
    word: 'why',
    tells: NOBODY,
    answer: got((key) => `/en/practices/${key}`),
  },
  'why a part was masked, in the feed': { word: 'why', tells: NOBODY, answer: got(() => '/en/feed.xml') },
  'the desk': { word: 'reworded', tells: DESK, answer: asked(DESK_PAGE) },
  'attachments, compared': {
    word: 'attached',
    tells: INSIDERS,
    answer: asked(COMPARISON.replace('from: 1', 'from: 0')),
  },
  'a draft that was not sent': { word: 'unsent', tells: AUTHORS, answer: asked(DRAFT, () => unsent) },
  'a draft that was not sent, at the desk': {
    word: 'unsent',
    tells: NOBODY,
    answer: asked(DESK_PAGE, () => unsent),
  },
  'a draft that was not sent, by its public address': {
    word: 'unsent',
    tells: NOBODY,
    answer: asked(PAGE, () => unsent),
  },
  'node look-up of what was relabelled': { word: 'relabelled', tells: INSIDERS, answer: asked(NODE) },
  'node look-up of what is withdrawn': { word: 'gone', tells: NOBODY, answer: asked(NODE, () => gone) },
  'what is withdrawn, by its address': { word: 'gone', tells: NOBODY, answer: asked(PAGE, () => gone) },
  'what is withdrawn, by its revision': { word: 'gone', tells: NOBODY, answer: asked(OLDER, () => gone) },
  'what is withdrawn, as linked data': {
    word: 'gone',
    tells: NOBODY,
    answer: got(
      (key) => `/practices/${key}.jsonld`,
      () => gone,
    ),
  },
  'what is withdrawn, in the feed': {
    word: 'gone',
    tells: NOBODY,
    answer: got(
      () => '/en/feed.xml',
      () => gone,
    ),
  },
  'the next revision of what is withdrawn': {
    word: 'goneNext',
    tells: NOBODY,
    answer: asked(DESK_PAGE, () => gone),
  },
  'the translation of what is withdrawn': {
    word: 'goneTranslated',
    tells: NOBODY,
    answer: asked(DESK_PAGE, () => gone),
  },
  'the translation of what is withdrawn, as the draft of its authors': {
    word: 'goneTranslated',
    tells: AUTHORS,
    answer: asked(DRAFT, () => gone),
  },
}

const cases = Object.entries(HOLES).flatMap(([name, hole]) =>
  EVERYBODY.map((who) => ({ name, who, ...hole })),
)

test.each(cases)('$name: $who', async ({ who, word, tells, answer }) => {
  expect((await answer(who)).includes(WORDS[word])).toBe(tells.includes(who))
})

test.each(EVERYBODY)('counts and suggestions: %s', async (who) => {
  for (const word of Object.values(WORDS)) {
    const { data } = await send(
      who,
      'query ($q: String!) { search(q: $q, language: "en") { total places { count } hits { key } } }',
      { q: word },
    )
    expect(data?.['search'], word).toEqual({ total: 0, places: [], hits: [] })
  }
})

test.each(EVERYBODY)('attachments, guessed: %s', async (who) => {
  const answers = [ATTACHED, '0193a000-0000-7000-8000-0000000000bb'].map((id) =>
    it.app.inject({ url: `/attachments/${id}`, headers: { ...people[who] } }),
  )
  const [guessed, none] = await Promise.all(answers)
  expect([guessed!.statusCode, guessed!.body]).toEqual([none!.statusCode, none!.body])
})

describe('deleting', () => {
  const MOVES = {
    'a part of the draft': {
      may: AUTHORS,
      move: `mutation ($id: ID!) { saveDraftPart(input: { practiceId: $id, part: "title", value: "zqhacked", version: 1 }) { __typename } }`,
    },
    'the draft': {
      may: AUTHORS,
      move: `mutation ($id: ID!) { discardDraft(practiceId: $id) { __typename } }`,
    },
    'a part of its revisions': {
      may: ['moderator', 'second'],
      move: `mutation ($id: ID!, $version: Int!) { erasePart(input: { practiceId: $id, version: $version, part: "summary", untilRevision: 1, reason: "No." }) { __typename } }`,
    },
    'the publication': {
      may: ['lead', 'ownModerator', 'moderator', 'second'],
      move: `mutation ($id: ID!) { withdrawPractice(practiceId: $id, reason: "No.") { __typename } }`,
    },
  } satisfies Record<string, { may: readonly Who[]; move: string }>
  const attempts = Object.entries(MOVES).flatMap(([name, each]) =>
    EVERYBODY.map((who) => ({ name, who, ...each })),
  )

  test.each(attempts)('$name: $who', async ({ who, may, move }) => {
    const id = await desk.published()
    await startRevision(it.deps, desk.lead, { practiceId: id })
    const before = await everythingOf(id)
    const { version } = await desk.standing(id)
    const seen = move.includes('$version') ? { version } : {}
    const { text } = await send(who, move, { id: `Practice:${id}`, ...seen })
    const isDone = (may as readonly Who[]).includes(who)
    expect(/Refused|InvalidInput/.test(text)).toBe(!isDone)
    expect(isDeepStrictEqual(await everythingOf(id), before)).toBe(!isDone)
  })

  test.each(EVERYBODY)('a note through a practice of one’s own: %s', async (who) => {
    const { text } = await send(who, 'mutation ($id: ID!) { resolveThread(commentId: $id) { __typename } }', {
      id: `Comment:${note}`,
    })
    expect(text.includes('Commented')).toBe(DESK.includes(who))
  })

  async function everythingOf(id: PracticeId): Promise<unknown> {
    const { rows } = await sql`
      select p.version, p.candidate, p.public_life,
        (select json_agg(d order by d.part) from draft_part d where d.practice_id = p.id) as draft,
        (select json_agg(r order by r.number) from revision r where r.practice_id = p.id) as revisions
      from practice p where p.id = ${id}`.execute(it.db)
    return rows
  }
})

describe('mails after a role was lost', () => {
  const LOST = ['contributor', 'lead', 'ownModerator'] as const

  test.each(LOST)('are not sent to who was %s', async (who) => {
    const id = await desk.submitted()
    await desk.examine(id)
    await requestChanges(it.deps, desk.moderator, { ...(await desk.about(id)), reason: 'Say what it cost.' })
    const person = desk[who].personId!
    const [mail] = await mailsTo(person)
    const { rows } = await sql<{ role: string }>`
      delete from membership where person_id = ${person} and organisation_id = ${desk.city} returning role`.execute(
      it.db,
    )
    await sendMail({ ...it.deps, viewerOfPerson: (each) => knownViewer(it.db, each) }, { mail: mail! })
    const { rows: left } = await sql<{ state: string }>`select state from mail where id = ${mail}`.execute(
      it.db,
    )
    expect(left[0]?.state).toBe('withheld')
    await sql`insert into membership (organisation_id, person_id, role)
      values (${desk.city}, ${person}, ${rows[0]!.role})`.execute(it.db)
  })

  async function mailsTo(person: PersonId): Promise<string[]> {
    const { rows } = await sql<{ id: string }>`
      select id from mail where person_id = ${person} and template = 'practice-decided' and state = 'queued'
      order by created_at desc`.execute(it.db)
    return rows.map((row) => row.id)
  }
})
