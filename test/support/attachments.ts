import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect } from 'vitest'
import { VISITOR } from '#shared/access/viewer.ts'
import type { OrganisationId, PersonId, PracticeId, Role, Viewer } from '#shared/access/viewer.ts'
import type { Label } from '#shared/practices/labels.ts'
import { partsOf } from '#shared/practices/parts.ts'
import type { Deps } from '#server/kernel/deps.ts'
import { fileStoreIn } from '#server/kernel/file-store.ts'
import * as practices from '#server/modules/practices/index.ts'
import { makeContent } from './make.ts'
import { addOrganisation, addPerson, signIn } from './sign-in.ts'
import type { SignedIn } from './sign-in.ts'
import { testApp } from './test-app.ts'

export const READERS = [
  'visitor',
  'outsider',
  'member',
  'readerOfPublisher',
  'contributor',
  'lead',
  'granted',
  'moderator',
  'administrator',
] as const
export type Who = (typeof READERS)[number]
export type Sent = { ids: string[]; refused: { file: string; code: string }[] }

/** The app with a folder of its own for files, somebody of each sort, and drafts to attach files to. */
export function attachmentApp(replaced: Partial<Deps> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-files-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const it = testApp({}, { files: fileStoreIn(folder), ...replaced })
  const people: Partial<Record<Who, SignedIn>> = {}
  let nice: OrganisationId
  const personIds: Partial<Record<Who, PersonId>> = {}
  const idOf = (who: Who): PersonId => personIds[who]!

  beforeAll(async () => {
    nice = await addOrganisation(it.db)
    const elsewhere = await addOrganisation(it.db)
    const inNetwork = await addOrganisation(it.db, { isNetworkMember: true })
    const of = (organisationId: OrganisationId, role: Role) => ({ memberships: [{ organisationId, role }] })
    const made: Record<Exclude<Who, 'visitor'>, Parameters<typeof addPerson>[1]> = {
      outsider: of(elsewhere, 'lead'),
      member: of(inNetwork, 'member'),
      readerOfPublisher: of(nice, 'member'),
      contributor: of(nice, 'contributor'),
      lead: of(nice, 'lead'),
      granted: {},
      moderator: { isModerator: true },
      administrator: { isAdministrator: true },
    }
    for (const who of READERS) {
      if (who === 'visitor') continue
      personIds[who] = await addPerson(it.db, made[who])
      people[who] = await signIn(it.app, idOf(who))
    }
  })

  const lead = (): Viewer => ({
    ...VISITOR,
    personId: idOf('lead'),
    memberships: [{ organisationId: nice, role: 'lead' }],
  })

  async function makeDraft(): Promise<{ id: PracticeId; key: string }> {
    const { id } = await practices.startPractice(it.deps, lead(), { publisherId: nice, language: 'en' })
    for (const [part, value] of partsOf(makeContent())) {
      const version = part === 'language' ? 1 : 0
      await practices.saveDraftPart(it.deps, lead(), { practiceId: id, part, value, version })
    }
    const { rows } = await sql<{ key: string }>`select key from practice where id = ${id}`.execute(it.db)
    return { id, key: rows[0]!.key }
  }

  async function upload(
    who: SignedIn | undefined,
    key: string,
    sent: Record<string, Buffer>,
    accept = 'application/json',
  ) {
    const form = new FormData()
    for (const [name, bytes] of Object.entries(sent))
      form.append('file', new Blob([new Uint8Array(bytes)]), name)
    const body = new Response(form)
    const { publicUrl } = it.app.deps.config
    return it.app.inject({
      method: 'POST',
      url: `/en/my-practices/${key}/attachments/files`,
      headers: { origin: publicUrl, ...who, accept, 'content-type': body.headers.get('content-type')! },
      payload: Buffer.from(await body.arrayBuffer()),
    })
  }

  async function uploaded(key: string, bytes: Buffer, name = 'square.jpg'): Promise<string> {
    const response = await upload(people.lead, key, { [name]: bytes })
    const { ids, refused } = response.json<Sent>()
    expect(refused).toEqual([])
    return ids[0]!
  }

  async function setLabel(id: PracticeId, attachmentId: string, label: Label): Promise<void> {
    const value = { id: attachmentId, label, alternative: { en: 'zq-words' }, decorative: false }
    const part = `attachment:${attachmentId}`
    await practices.saveDraftPart(it.deps, lead(), { practiceId: id, part, value, version: 1 })
  }

  async function submit(id: PracticeId): Promise<void> {
    const { rows } = await sql<{ version: number }>`select version from practice where id = ${id}`.execute(
      it.db,
    )
    await practices.submitPractice(it.deps, lead(), { practiceId: id, version: rows[0]!.version })
  }

  /** Makes what was submitted public, whatever moderators would say. */
  async function makePublic(id: PracticeId): Promise<void> {
    await sql`
      update practice set public_life = 'published', published_revision = candidate_revision, candidate = 'none',
        candidate_revision = null where id = ${id}`.execute(it.db)
  }

  async function publish(id: PracticeId): Promise<void> {
    await submit(id)
    await makePublic(id)
  }

  async function grant(id: PracticeId): Promise<void> {
    await sql`insert into access_grant (practice_id, email) select ${id}, email from person where id = ${idOf('granted')}`.execute(
      it.db,
    )
  }

  const get = (who: SignedIn | undefined, url: string, headers: Record<string, string> = {}) =>
    it.app.inject({ url, headers: { ...who, ...headers } })

  const filesOnDisk = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length

  return {
    it,
    people,
    idOf,
    organisation: () => nice,
    lead,
    makeDraft,
    upload,
    uploaded,
    setLabel,
    submit,
    makePublic,
    publish,
    grant,
    get,
    filesOnDisk,
  }
}
