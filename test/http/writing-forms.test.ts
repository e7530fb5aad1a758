import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import type { OrganisationId } from '#shared/access/viewer.ts'
import { seenName, seenOf } from '#shared/practices/forms/part-texts.ts'
import { addOrganisation, addPerson, signIn } from '#test/support/sign-in.ts'
import type { SignedIn } from '#test/support/sign-in.ts'
import { testApp } from '#test/support/test-app.ts'

const it = testApp()

let nice: OrganisationId
let lead: SignedIn

beforeAll(async () => {
  nice = await addOrganisation(it.db, { name: 'Ville de Nice' })
  lead = await signIn(
    it.app,
    await addPerson(it.db, { memberships: [{ organisationId: nice, role: 'lead' }] }),
  )
})

type Fields = Record<string, string | string[]>

/** Sends a form as a browser without a script does, and wants to be told what is wrong as data. */
async function send(url: string, fields: Fields, who: SignedIn | undefined = lead) {
  const pairs = Object.entries(fields).flatMap(([name, value]) => [value].flat().map((each) => [name, each]))
  const answer = await it.app.inject({
    method: 'POST',
    url,
    payload: new URLSearchParams(pairs).toString(),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      accept: 'application/json',
      ...(who ?? { origin: lead.origin }),
    },
  })
  const form = answer.body ? answer.json<{ form?: { faults: object; values: object } }>().form : undefined
  return { status: answer.statusCode, to: String(answer.headers.location), ...form }
}

async function started(): Promise<string> {
  const { to } = await send('/de/my-practices', { publisher: `Organisation:${nice}`, language: 'de' })
  return to.split('/').at(-1) ?? ''
}

async function parts(key: string): Promise<Record<string, unknown>> {
  const { rows } = await sql<{ part: string; value: unknown }>`
    select part, value from draft_part join practice on id = practice_id where key = ${key}`.execute(it.db)
  return Object.fromEntries(rows.map(({ part, value }) => [part, value]))
}

const unseen = (part: string) => ({ [seenName(part)]: seenOf(part, 0, null) })

describe('without a script', () => {
  test('a practice is started, written, and sent to the moderators', async () => {
    const key = await started()
    const at = `/de/my-practices/${key}`
    const head = await send(`${at}/head`, {
      ...unseen('title'),
      title: 'Pflanzkübel am Markt',
      ...unseen('summary'),
      summary: 'Kübel halten Autos fern.',
      ...unseen('kind'),
      kind: 'protective-equipment',
      ...unseen('place'),
      'place.scope': 'city',
      'place.city': 'Nizza',
      'place.country': '',
      afterwards: 'overview',
    })
    expect(head).toEqual({ status: 303, to: at })
    await send(`${at}/sections/context`, {
      ...unseen('section:context'),
      'section:context.text': 'Ein Platz.\r\nMit Markt.',
      'section:context.label': 'CLEAR',
    })
    await send(`${at}/claims`, {
      ...unseen('claim:c2'),
      'claim:c2.strength': 'evidences',
      'claim:c2.reason': 'Der Platz kam zuerst.',
      'claim:c2.sections': ['context'],
      ...unseen('claim:c3'),
      'claim:c3.strength': '',
      'claim:c3.reason': '',
    })
    expect(await parts(key)).toEqual({
      language: 'de',
      title: 'Pflanzkübel am Markt',
      summary: 'Kübel halten Autos fern.',
      kind: 'protective-equipment',
      place: { scope: 'city', city: 'nice-fr', country: 'FR', precision: 'city-centre' },
      'section:context': { kind: 'context', text: 'Ein Platz.\nMit Markt.', label: 'CLEAR' },
      'claim:c2': {
        id: 'c2',
        commitment: 'C2',
        strength: 'evidences',
        reason: 'Der Platz kam zuerst.',
        sections: ['context'],
      },
    })

    const refused = await send(`${at}/submit`, { version: '1' })
    expect(refused).toMatchObject({ status: 422, faults: { licence: 'missing' } })
    const sent = await send(`${at}/submit`, { version: '1', licence: 'CC-BY-4.0' })
    expect(sent).toEqual({ status: 303, to: `${at}?done=submit` })
    expect(await send(`${at}/recall`, {})).toEqual({ status: 303, to: `${at}?done=recall` })
    expect(await send(`${at}/discard`, {})).toMatchObject({ status: 303 })
  })

  test('a fault is told by field, what was typed is shown again, and the rest is saved', async () => {
    const key = await started()
    const answer = await send(`/de/my-practices/${key}/facts/cost`, {
      ...unseen('fact:cost'),
      'fact:cost.amount': 'sehr viel',
      ...unseen('title'),
      title: 'Ein Titel',
      ...unseen('place'),
      'place.city': 'Atlantis',
      'place.country': 'FR',
    })
    expect(answer).toMatchObject({
      status: 422,
      faults: { 'fact:cost.amount': 'malformed', 'place.city': 'no-such-city' },
      values: { 'fact:cost.amount': 'sehr viel', 'place.city': 'Atlantis' },
    })
    expect(await parts(key)).toEqual({ language: 'de', title: 'Ein Titel' })
  })

  test('only what an author changed is saved, and what another changed is no loss', async () => {
    const key = await started()
    const at = `/de/my-practices/${key}/head`
    await send(at, { ...unseen('title'), title: 'Eins', ...unseen('summary'), summary: 'Kurz' })
    const seen = {
      [seenName('title')]: seenOf('title', 1, 'Eins'),
      [seenName('summary')]: seenOf('summary', 1, 'Kurz'),
    }

    expect(await send(at, { ...seen, title: 'Zwei', summary: 'Kurz' })).toMatchObject({ status: 303 })
    expect(await send(at, { ...seen, title: 'Eins', summary: 'Kürzer' })).toMatchObject({ status: 303 })
    const conflict = await send(at, { ...seen, title: 'Drei', summary: 'Kurz' })
    expect(conflict).toMatchObject({ status: 422, faults: { title: 'conflict' }, values: { title: 'Drei' } })
    expect(await parts(key)).toMatchObject({ title: 'Zwei', summary: 'Kürzer' })
  })

  test('a fact is removed by its button', async () => {
    const key = await started()
    const at = `/de/my-practices/${key}/facts/source`
    await send(at, { ...unseen('fact:source'), 'fact:source.title': 'Bericht' })
    const value = { kind: 'source', id: 'source', title: 'Bericht' }
    const seen = { [seenName('fact:source')]: seenOf('fact:source', 1, value) }
    await send(at, { ...seen, 'fact:source.title': 'Bericht', remove: 'fact:source' })
    expect((await parts(key))['fact:source']).toBeNull()
  })

  test('a session that has ended costs nothing that was typed', async () => {
    const key = await started()
    const fields = { ...unseen('title'), title: 'Getippt' }
    expect(
      await send(`/de/my-practices/${key}/head`, fields, { cookie: '', origin: lead.origin }),
    ).toMatchObject({
      status: 422,
      faults: { '': 'not-signed-in' },
      values: { title: 'Getippt' },
    })
  })

  test('a failure begins with what was tried', async () => {
    const fields = { publisher: `Organisation:${nice}`, language: 'de', way: 'failure' }
    const { to } = await send('/de/my-practices', fields)
    expect(to).toMatch(/^\/de\/my-practices\/[a-z0-9]{10}\/sections\/solution\?tell=failure$/)
  })

  test('a practice of others is not there', async () => {
    const key = await started()
    const elsewhere = await addOrganisation(it.db)
    const stranger = await signIn(
      it.app,
      await addPerson(it.db, { memberships: [{ organisationId: elsewhere, role: 'lead' }] }),
    )
    const fields = { ...unseen('title'), title: 'Fremd' }
    expect(await send(`/de/my-practices/${key}/head`, fields, stranger)).toMatchObject({
      status: 422,
      faults: { '': 'not-found' },
    })
    expect(await send(`/de/my-practices/${key}/discard`, {}, stranger)).toMatchObject({
      faults: { '': 'not-found' },
    })
  })
})
