import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { OrganisationId, PersonId, PracticeId, Viewer } from '#shared/access/viewer.ts'
import { VISITOR } from '#shared/access/viewer.ts'
import { checkPart } from '#shared/practices/draft-parts.ts'
import { FACT_FIELDS, FACT_KINDS } from '#shared/practices/facts.ts'
import { LABELS } from '#shared/practices/labels.ts'
import { COMMITMENTS, KINDS, SECTION_KINDS, STRENGTHS } from '#shared/practices/template.ts'
import { issuesOf } from '#server/kernel/invalid-input.ts'
import { Problem } from '#server/kernel/problem.ts'
import { transactor } from '#server/kernel/transaction.ts'
import { saveDraftPart } from '#server/modules/practices/index.ts'
import { addOrganisation, addPerson } from '#test/support/sign-in.ts'
import { testDatabase } from '#test/support/test-database.ts'

const { db } = testDatabase('taxonomy')
const DRAFTS = 10_000
/** As many as the pool has connections for. */
const AT_ONCE = 8

const nasty = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(
    '**broken [md](javascript:alert(1)',
    '# \n> - 1. *',
    '<script>alert(1)</script>',
    '\u202eabc\u202c',
  ),
  fc.constantFrom('\u0000', '\ud800', 'x'.repeat(141), 'y'.repeat(10_001), ' \n\t '),
)
const anything = fc.oneof(nasty, fc.jsonValue({ maxDepth: 2 }), fc.double(), fc.constant(null))
const itemId = fc.oneof(fc.constantFrom('c4', 'cost', 'cost-2', 'r1'), nasty)

const section = fc.constantFrom(...SECTION_KINDS).chain((kind) =>
  fc.record({
    part: fc.oneof(fc.constant(`section:${kind}`), fc.constant('section:elsewhere')),
    value: fc.record({ kind: fc.constant(kind), text: nasty, label: fc.constantFrom(...LABELS, 'RED') }),
  }),
)
const claim = fc.record({ id: itemId, commitment: fc.constantFrom(...COMMITMENTS, 'C10') }).chain((named) =>
  fc.record({
    part: fc.constant(`claim:${named.id}`),
    value: fc.record({
      id: fc.constant(named.id),
      commitment: fc.constant(named.commitment),
      strength: fc.constantFrom(...STRENGTHS, null, 'sure'),
      reason: nasty,
      sections: fc.array(fc.constantFrom(...SECTION_KINDS, 'nowhere'), { maxLength: 30 }),
    }),
  }),
)
const fact = fc.constantFrom(...FACT_KINDS).chain((kind) =>
  fc.record({
    part: fc.constant(`fact:${kind}`),
    value: fc
      .dictionary(fc.constantFrom(...Object.keys(FACT_FIELDS[kind]), 'unknown', '__proto__'), anything, {
        maxKeys: 4,
      })
      .map((fields) => ({ ...fields, kind, id: kind })),
  }),
)
const head = fc.record({
  part: fc.constantFrom(
    'title',
    'summary',
    'kind',
    'stage',
    'period',
    'partners',
    'contact',
    'concepts',
    'nothing',
  ),
  value: fc.oneof(
    anything,
    fc.constantFrom(...KINDS),
    fc.array(nasty, { maxLength: 80 }),
    fc.array(fc.object()),
  ),
})
const place = fc.record({
  part: fc.constant('place'),
  value: fc.record({
    city: fc.oneof(fc.constantFrom('Nizza', 'nice-fr', ''), nasty),
    country: fc.constantFrom('FR', 'x'),
  }),
})

const draft = fc.record({
  saved: fc.oneof(section, claim, fact, head, place),
  version: fc.constantFrom(0, 0, 0, 0, 1, -1, 7),
  isOfOthers: fc.constantFrom(false, false, false, false, true),
})
type Draft = { saved: { part: string; value: unknown }; version: number; isOfOthers: boolean }

test(
  'each of 10 000 generated drafts is saved whole, or refused with field and reason',
  { timeout: 120_000 },
  async () => {
    const [ours, others] = [await addOrganisation(db), await addOrganisation(db)]
    const person = await addPerson(db, { memberships: [{ organisationId: ours, role: 'contributor' }] })
    const viewer: Viewer = {
      ...VISITOR,
      personId: person,
      memberships: [{ organisationId: ours, role: 'contributor' }],
    }
    const seed = Number(process.env['SEED_OF_DRAFTS'] ?? Math.floor(Math.random() * 2 ** 31))
    const drafts: readonly Draft[] = fc.sample(draft, { numRuns: DRAFTS, seed })
    const ids = await addPractices(drafts, ours, others, person)

    const outcomes: (string | undefined)[] = []
    const queue = [...drafts.entries()]
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (let next = queue.pop(); next; next = queue.pop()) {
          outcomes[next[0]] = await refusalOf(viewer, ids[next[0]]!, next[1])
        }
      }),
    )

    const stored = await storedParts()
    const wrong = drafts.flatMap((each, index) => {
      const found = stored.get(ids[index]!)
      const fault = faultIn(each, outcomes[index], found)
      return fault ? [`seed ${seed}, draft ${index}: ${fault}`] : []
    })
    expect(wrong).toEqual([])
    const accepted = outcomes.filter((outcome) => outcome === undefined).length
    expect(accepted).toBeGreaterThan(DRAFTS / 10)
    expect(accepted).toBeLessThan((DRAFTS * 9) / 10)
  },
)

/** What the use-case answered: undefined where it saved. */
async function refusalOf(
  viewer: Viewer,
  practiceId: PracticeId,
  { saved, version }: Draft,
): Promise<string | undefined> {
  try {
    await saveDraftPart({ transact: transactor(db, []) }, viewer, { practiceId, ...saved, version })
    return undefined
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const isNamed =
      error.code !== 'INVALID_INPUT' || issuesOf(error).every(({ code, message }) => code && message)
    return isNamed ? error.code : 'a refusal without a reason'
  }
}

function faultIn(
  { saved, version, isOfOthers }: Draft,
  refusal: string | undefined,
  found: unknown,
): string | undefined {
  if (refusal === 'a refusal without a reason') return refusal
  if (refusal !== undefined)
    return found === undefined ? undefined : 'refused, and yet something of it was saved'
  if (isOfOthers) return 'saved in a practice of others'
  if (version !== 0) return 'saved on top of a version that was not there'
  if (saved.value === null) return found === null ? undefined : 'a removal that removed nothing'
  const check = checkPart(saved.part, saved.part === 'place' ? found : saved.value)
  const whole = check.ok ? JSON.stringify(check.value) : undefined
  return sorted(whole) === sorted(JSON.stringify(found))
    ? undefined
    : `saved ${JSON.stringify(found)} of ${whole}`
}

/** The letters of a JSON text in order: Postgres keeps the keys of an object in an order of its own. */
function sorted(json: string | undefined): string {
  return (json ?? '').split('').toSorted().join('')
}

async function addPractices(
  drafts: readonly Draft[],
  ours: OrganisationId,
  others: OrganisationId,
  person: PersonId,
): Promise<PracticeId[]> {
  const rows = drafts.map(({ isOfOthers }, index) => ({ index, publisher: isOfOthers ? others : ours }))
  const { rows: added } = await sql<{ id: PracticeId; key: string }>`
    insert into practice (key, publisher_id, provenance, candidate, created_by)
    select 'generated-' || index, publisher, 'submitted', 'draft', ${person}::uuid
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (index int, publisher uuid)
    returning id, key`.execute(db)
  const byKey = new Map(added.map(({ id, key }) => [key, id]))
  return drafts.map((_draft, index) => byKey.get(`generated-${index}`)!)
}

async function storedParts(): Promise<Map<PracticeId, unknown>> {
  const { rows } = await sql<{ id: PracticeId; value: unknown }>`
    select practice_id as id, value from draft_part`.execute(db)
  return new Map(rows.map(({ id, value }) => [id, value]))
}
