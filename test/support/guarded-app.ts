import { sql } from 'kysely'
import { beforeAll } from 'vitest'
import type { PracticeId } from '#shared/access/viewer.ts'
import { partsOf } from '#shared/practices/parts.ts'
import { createLog } from '#server/kernel/log.ts'
import { refreshDocuments } from '#server/modules/search/documents/refresh-documents.ts'
import { askToSubmit } from '#server/modules/practices/ask-to-submit.ts'
import { replaceDraft } from '#server/modules/practices/drafts.repository.ts'
import { startRevision } from '#server/modules/practices/index.ts'
import { requestChanges } from '#server/modules/moderation/request-changes.ts'
import { attachmentApp, type Who } from './attachments.ts'
import { knownViewer, stepsOf, viewerOf } from './desk.ts'
import { makeContent, type Content } from './make.ts'

/** Each stands in one place only, as its name says. */
export const WORDS = {
  clear: 'brindlewick',
  /** In the title of a public practice that stands in a relation to this one. */
  near: 'plimsorrow',
  green: 'quormaphone',
  amber: 'vexulataire',
  /** The reason of a claim that no moderator has confirmed. */
  proposed: 'sploontrake',
  /** CLEAR in the first revision, GREEN in the second. */
  raised: 'thrapplewort',
  /** Masked since in the first revision, or in both: for nobody. */
  masked: 'jodhrimple',
  /** In the title of a draft that was never public, which this practice says it precedes. */
  hidden: 'mumbleflank',
  /** The exact place, as far as a number can be a word. */
  exact: '43.69173',
  /** The mass that something withstood: a detail, GREEN where nothing else is said. */
  mass: '7123.875',
} as const
export type Word = keyof typeof WORDS

const insiders: readonly Word[] = ['clear', 'near', 'green', 'amber', 'proposed', 'raised', 'exact', 'mass']
export const READS: Record<Who, readonly Word[]> = {
  visitor: ['clear', 'near'],
  outsider: ['clear', 'near'],
  readerOfPublisher: ['clear', 'near'],
  administrator: ['clear', 'near'],
  member: ['clear', 'near', 'green', 'raised', 'mass'],
  granted: ['clear', 'near', 'green', 'amber', 'raised', 'mass'],
  contributor: insiders,
  lead: insiders,
  moderator: insiders,
}

export function sameForAll(words: readonly Word[]): Record<Who, readonly Word[]> {
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

export const PUBLIC = sameForAll(['clear', 'near'])

/** Indexes have one projection for the public and one for members; nobody has one of their own. */
export const INDEXED = {
  ...PUBLIC,
  member: ['clear', 'near', 'green'],
  moderator: ['clear', 'near', 'green'],
} as const

const owners: readonly Word[] = [...insiders, 'hidden']
/** What is the publisher's and the moderators' own: drafts, comparisons, the desk. */
export const OWN = { ...sameForAll([]), contributor: owners, lead: owners, moderator: owners }

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
  summary: `In short ${WORDS.masked}.`,
  concepts: ['retractable-bollard'],
  partners: [{ name: `Partner ${WORDS.masked}` }],
  place: {
    city: 'nice-fr',
    country: 'FR',
    coordinates: { lat: Number(WORDS.exact), lon: 7.25 },
    precision: 'city-centre',
  },
  claims: [
    { id: 'c2', commitment: 'C2', strength: 'evidences', reason: `The square came first ${WORDS.clear}.` },
    { id: 'c5', commitment: 'C5', strength: 'evidences', reason: WORDS.proposed },
    { id: 'c6', commitment: 'C6', strength: 'evidences', reason: `Trained ${WORDS.masked}.` },
  ],
  sections: [
    { kind: 'context', text: `A square ${WORDS.clear}.` },
    { kind: 'issue', text: `Threats ${WORDS.green}.`, label: 'GREEN' },
    { kind: 'solution', text: `Bollards ${WORDS.amber}.`, label: 'AMBER' },
    { kind: 'lessons', text: 'Other words.', label: 'GREEN' },
    { kind: 'results', text: 'Nothing of what stood here.' },
  ],
  facts: [
    {
      kind: 'equipment',
      id: 'kit-tested',
      equipment: 'Bollard',
      standard: 'iwa-14-1-2013',
      proof: 'certificate-seen',
      massKg: Number(WORDS.mass),
    },
    { kind: 'participation', id: 'people-masked', who: WORDS.masked },
    ...(guarded('GREEN', WORDS.green) ?? []),
    ...(guarded('AMBER', WORDS.amber) ?? []),
  ],
  contact: { service: `Service ${WORDS.green}`, mailbox: `${WORDS.green}@city.example`, label: 'GREEN' },
  translations: [
    { language: 'fr', part: 'title', text: `Bacs ${WORDS.masked}`, state: 'human', madeFrom: 1 },
    { language: 'fr', part: 'summary', text: `En bref ${WORDS.masked}`, state: 'human', madeFrom: 1 },
    { language: 'fr', part: 'claim:c6', text: `Formation ${WORDS.masked}`, state: 'human', madeFrom: 1 },
    { language: 'fr', part: 'section:issue', text: `Menaces ${WORDS.green}`, state: 'human', madeFrom: 1 },
    { language: 'fr', part: 'section:solution', text: `Bornes ${WORDS.amber}`, state: 'human', madeFrom: 1 },
  ],
}

/** What is masked in both revisions: of the head, of each list, and a translation alone. */
const MASKED = ['summary', 'partners', 'claim:c6', 'fact:people-masked', 'translation:fr:title']

const first: Partial<Content> = {
  ...second,
  sections: [
    { kind: 'context', text: `A square ${WORDS.clear}.` },
    { kind: 'lessons', text: `What we learnt ${WORDS.raised}.` },
    { kind: 'results', text: `What came of it ${WORDS.masked}.` },
  ],
}

/**
 * The app with a public practice that holds every word, another public one beside it that went through the desk and is
 * on its way again, and a draft that only those who write it know.
 */
export function guardedApp() {
  const lines: string[] = []
  const log = createLog('trace', { write: (line) => lines.push(line) })
  const app = attachmentApp({ log })
  const { it, makeDraft, publish, grant } = app
  const world = {
    practice: { id: '' as PracticeId, key: '' },
    beside: { id: '' as PracticeId, key: '' },
    publisher: '',
  }

  beforeAll(async () => {
    const hidden = await makeDraft()
    await write(hidden.id, { title: `Gates ${WORDS.hidden}` })
    world.practice = await makeDraft()
    const { id, key } = world.practice
    for (const content of [first, { ...second, relations: relationsTo(hidden.key) }]) {
      await sql`update practice set candidate = 'draft' where id = ${id} and candidate = 'none'`.execute(
        it.db,
      )
      await write(id, content)
      await publish(id)
    }
    await settle(id)
    world.beside = await makeBeside(key)
    await it.deps.transact((tx) => refreshDocuments(tx, [id, world.beside.id]))
    const { rows } = await sql<{ key: string }>`
      select o.key from organisation o join practice p on p.publisher_id = o.id where p.id = ${id}`.execute(
      it.db,
    )
    world.publisher = rows[0]!.key
  }, 60_000)

  async function write(id: PracticeId, content: Partial<Content>): Promise<void> {
    await it.deps.transact((tx) => replaceDraft(tx, id, partsOf(makeContent(content)), null))
  }

  /** Two claims are confirmed; what is to be masked is masked; somebody was granted access. */
  async function settle(id: PracticeId): Promise<void> {
    await sql`
      insert into claim_state (practice_id, revision, claim_id, state)
      select practice_id, number, unnest(array['c2', 'c6']), 'confirmed'
      from revision where practice_id = ${id}`.execute(it.db)
    await sql`
      insert into masked_part (practice_id, part, until_revision)
      select id, 'section:results', 1 from practice where id = ${id} union all
      select id, unnest(${MASKED}::text[]), 2 from practice where id = ${id}`.execute(it.db)
    await sql`update practice set published_at = now() where id = ${id}`.execute(it.db)
    await grant(id)
  }

  /** Made public by two moderators, written on, sent, and sent back: every mail about a practice was written. */
  async function makeBeside(key: string): Promise<{ id: PracticeId; key: string }> {
    const { deps } = it
    const people = {
      lead: await knownViewer(it.db, app.idOf('lead')),
      contributor: await knownViewer(it.db, app.idOf('contributor')),
      moderator: await knownViewer(it.db, app.idOf('moderator')),
      second: await viewerOf(deps, { isModerator: true }),
    }
    const desk = stepsOf(deps, app.organisation(), people)
    const id = await desk.published(beside(key))
    await startRevision(deps, people.contributor, { practiceId: id })
    await askToSubmit(deps, people.contributor, { practiceId: id })
    await desk.submit(id)
    await desk.examine(id)
    await requestChanges(deps, people.moderator, {
      ...(await desk.about(id)),
      reason: 'Please say what it cost.',
    })
    const { rows } = await sql<{ key: string }>`select key from practice where id = ${id}`.execute(it.db)
    return { id, key: rows[0]!.key }
  }

  return { ...app, world, lines }
}

function relationsTo(hidden: string): Content['relations'] {
  return [{ id: 'rel-hidden', kind: 'precedes', practice: hidden }]
}

function beside(key: string): Partial<Content> {
  return {
    title: `Benches ${WORDS.near}`,
    concepts: ['retractable-bollard'],
    sections: [
      { kind: 'context', text: 'A street.' },
      { kind: 'issue', text: `Threats ${WORDS.green}.`, label: 'GREEN' },
      { kind: 'solution', text: `Benches ${WORDS.amber}.`, label: 'AMBER' },
    ],
    relations: [
      { id: 'rel-first', kind: 'replaces', practice: key, year: 2024, note: 'The planters were too light.' },
    ],
  }
}
