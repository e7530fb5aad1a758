import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import {
  createAutosave,
  type Autosave,
  type Saved,
  type Sent,
} from '#client/features/writing/autosave/autosave.ts'
import { localCopies } from '#client/features/writing/autosave/local-copies.ts'
import type { OrganisationId } from '#shared/access/viewer.ts'
import { buildApp, type App } from '#server/app.ts'
import { loadConfig } from '#server/config.ts'
import { createLog } from '#server/kernel/log.ts'
import { addOrganisation, addPerson, signIn, type SignedIn } from '#test/support/sign-in.ts'
import { memoryStorage } from '#test/support/memory-storage.ts'
import type { Soak } from '../main.ts'
import { oneOf } from '../random.ts'

export const rounds = 200
const STEPS = 25
const PARTS = ['title', 'summary', 'section:context', 'section:lessons'] as const
type Part = (typeof PARTS)[number]

/**
 * Two authors at one draft, whose tabs close and whose server is killed: every word that was typed must be on the
 * server in the end. Conflicts are merged as people merge them, by keeping both.
 */
export async function run({ databaseUrl, folder, random, goesOn, say }: Soak): Promise<void> {
  const secret = 'a secret of thirty-two characters'
  const config = loadConfig({ DATABASE_URL: databaseUrl, SECRET: secret, WORKER: 'off', RATE_LIMIT: '0' }, {})
  const app = await buildApp({ ...config, databaseUrl }, { log: createLog('error') })
  const server = await killable({ DATABASE_URL: databaseUrl, DATA_DIR: folder, SECRET: secret })
  const tally = { words: 0, conflicts: 0, tabs: 0, kills: 0 }
  let round = 0
  try {
    const publisher = await addOrganisation(app.deps.db)
    const [ada, ben] = [await author(app, publisher), await author(app, publisher)]
    for (; goesOn(round); round += 1) await write({ server, publisher, ada, ben, random, tally })
  } finally {
    await server.end()
    await app.close()
  }
  say(`${round} interleavings: ${tally.words} words typed, ${tally.conflicts} conflicts merged`)
  say(`${tally.tabs} tabs closed while they were saving, ${tally.kills} servers killed, 0 words lost`)
}

async function author(app: App, organisationId: OrganisationId): Promise<SignedIn> {
  const memberships = [{ organisationId, role: 'lead' as const }]
  return signIn(app, await addPerson(app.deps.db, { memberships }))
}

type Server = Awaited<ReturnType<typeof killable>>
type Tally = { words: number; conflicts: number; tabs: number; kills: number }
type Round = {
  server: Server
  publisher: OrganisationId
  ada: SignedIn
  ben: SignedIn
  random: () => number
  tally: Tally
}

async function write({ server, publisher, ada, ben, random, tally }: Round): Promise<void> {
  const draft = await started(server, ada, publisher)
  const typed = new Map<Part, string[]>(PARTS.map((part) => [part, []]))
  const [one, other] = [await device(server, ada, draft, tally), await device(server, ben, draft, tally)]
  for (let step = 0; step < STEPS; step += 1) {
    const who = oneOf(random, [one, other])
    const part = oneOf(random, PARTS)
    const chance = random()
    if (chance < 0.55) {
      const word = `w${tally.words++}`
      typed.get(part)?.push(word)
      who.type(part, word)
    } else if (chance < 0.75) void who.tab().retry()
    else if (chance < 0.83) await who.reopen()
    else if (chance < 0.838) await server.restart().then(() => tally.kills++)
    else if (chance < 0.93) who.merge(part)
    else await wait(random() * 30)
  }
  await settle([one, other])
  const saved = await read(server, ada, draft.key)
  for (const [part, words] of typed) {
    const text = textOf(saved.get(part)?.value ?? null)
    const lost = words.filter((word) => !text.split(' ').includes(word))
    if (lost.length > 0) throw new Error(`${part} has lost ${lost.join(', ')}: it is "${text}".`)
  }
}

type Draft = { practiceId: string; key: string }
type Device = Awaited<ReturnType<typeof device>>

/** One author with a browser: tabs come and go, what the device keeps stays. */
async function device(server: Server, who: SignedIn, draft: Draft, tally: Tally) {
  const storage = memoryStorage()
  let isOpen = { now: true }
  let tab = await open(isOpen)

  async function open(alive: { now: boolean }): Promise<Autosave> {
    const copies = localCopies(storage, who.cookie, draft.practiceId)
    const autosave = createAutosave({
      saved: await read(server, who, draft.key),
      copies: {
        all: copies.all,
        put: (part, copy) => !alive.now || copies.put(part, copy),
        drop: (part) => alive.now && copies.drop(part),
      },
      send: (part, saved) => send(server, who, draft.practiceId, part, saved),
    })
    autosave.recover()
    return autosave
  }

  return {
    tab: () => tab,
    type(part: Part, word: string) {
      tab.change(part, valueOf(part, `${textOf(tab.stateOf(part).value)} ${word}`.trim()))
    },
    /** Both texts, the author's first; true where there was a conflict. */
    merge(part: Part): boolean {
      const { status, value, theirs } = tab.stateOf(part)
      if (status !== 'conflict') return false
      tally.conflicts += 1
      const mine = textOf(value).split(' ')
      const others = textOf(theirs?.value ?? null)
        .split(' ')
        .filter((word) => !mine.includes(word))
      tab.merge(part, valueOf(part, [...mine, ...others].join(' ').trim()))
      return true
    },
    async reopen() {
      isOpen.now = false
      tab.stop()
      tally.tabs += 1
      isOpen = { now: true }
      tab = await open(isOpen)
    },
  }
}

/** Until both authors have everything on the server, and nothing is left to be merged. */
async function settle(authors: readonly Device[]): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) {
    let isDone = true
    for (const each of authors) {
      for (const part of PARTS) if (each.merge(part)) isDone = false
      if (!(await each.tab().retry())) isDone = false
    }
    if (isDone) {
      for (const each of authors) each.tab().stop()
      return
    }
    await wait(20)
  }
  throw new Error('The two authors never came to an end.')
}

function valueOf(part: Part, text: string): unknown {
  const [, kind] = part.split(':')
  return kind ? { kind, text, label: 'CLEAR' } : text
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  return typeof value === 'object' && value !== null && 'text' in value ? String(value.text) : ''
}

const START = `mutation ($publisherId: ID!) { startPractice(input: { publisherId: $publisherId, language: "en" }) {
  ... on PracticeStarted { draft { practiceId key } } } }`
const SAVE = `mutation ($input: SaveDraftPartInput!) { saveDraftPart(input: $input) { __typename
  ... on DraftPartSaved { version }
  ... on DraftPartConflict { theirs { value version isMine } }
  ... on InvalidInput { issues { path code limit } }
  ... on Refused { code } } }`
const READ = 'query ($key: String!) { draft(key: $key) { parts { name value version } } }'

async function started(server: Server, who: SignedIn, publisher: OrganisationId): Promise<Draft> {
  const { startPractice } = await server.ask<{ startPractice: { draft: Draft } }>(who, START, {
    publisherId: `Organisation:${publisher}`,
  })
  return startPractice.draft
}

async function read(server: Server, who: SignedIn, key: string): Promise<Map<string, Saved>> {
  type Parts = { draft: { parts: ({ name: string } & Saved)[] } }
  const { draft } = await server.ask<Parts>(who, READ, { key })
  return new Map(draft.parts.map(({ name, value, version }) => [name, { value, version }]))
}

type SaveAnswer = {
  saveDraftPart: {
    __typename: string
    version: number
    theirs: (Saved & { isMine: boolean }) | null
    issues: []
    code: string
  }
}

async function send(
  server: Server,
  who: SignedIn,
  practiceId: string,
  part: string,
  saved: Saved,
): Promise<Sent> {
  const input = { practiceId, part, ...saved }
  const { saveDraftPart: answer } = await server.ask<SaveAnswer>(who, SAVE, { input })
  if (answer.__typename === 'DraftPartSaved') return { is: 'saved', version: answer.version }
  if (answer.__typename === 'DraftPartConflict') return { is: 'conflict', theirs: answer.theirs }
  if (answer.__typename === 'InvalidInput') return { is: 'invalid', faults: answer.issues }
  return { is: 'refused', code: answer.code }
}

/** A real server that dies without a word, and comes back under another port. */
async function killable(settings: Record<string, string>) {
  let child = start(settings)
  let url = await addressOf(child)
  const kill = async () => {
    child.kill('SIGKILL')
    if (child.exitCode === null && child.signalCode === null) await once(child, 'close')
  }
  return {
    end: kill,
    async restart() {
      await kill()
      child = start(settings)
      url = await addressOf(child)
    },
    async ask<Data>(who: SignedIn, query: string, variables: object): Promise<Data> {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: who.cookie },
        body: JSON.stringify({ query, variables }),
      })
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the operation says what it is
      const { data, errors } = (await response.json()) as { data?: Data; errors?: unknown }
      if (!data || errors) throw new Error(JSON.stringify(errors))
      return data
    },
  }
}

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

function start(settings: Record<string, string>): ChildProcess {
  const env = {
    PATH: process.env['PATH'],
    PORT: '0',
    SEED: 'off',
    WORKER: 'off',
    RATE_LIMIT: '0',
    LOG_LEVEL: 'info',
  }
  return spawn(process.execPath, ['server/main.ts'], {
    cwd: ROOT,
    env: { ...env, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

function addressOf({ stdout }: ChildProcess): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  let said = ''
  stdout?.on('data', (chunk: Buffer) => {
    said = `${said}${chunk.toString()}`.slice(-10_000)
    const [, address] = /Server listening at (http:\S+?)"/.exec(said) ?? []
    if (address) resolve(address)
  })
  stdout?.on('close', () => reject(new Error(`The server did not start: ${said}`)))
  return promise
}
