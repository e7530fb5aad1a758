import { spawn, type ChildProcess } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Config } from '../config.ts'
import { OperatorError } from '../kernel/operator-error.ts'
import { freePort } from './free-port.ts'

/** A Meilisearch to work with, if the settings want one, and the way to leave it. */
export type OpenMeilisearch = Config['meilisearch'] & { readonly close: () => Promise<void> }

type Settings = Pick<Config, 'search' | 'meilisearch' | 'dataDir' | 'secret'>
type Say = (sentence: string) => void
type Options = {
  /** A server has a child of its own; a guest (a script) works with that of a server, or alone. */
  readonly as: 'server' | 'guest'
  readonly say?: Say
}

const LONGEST_START_MS = 30_000
const PAUSE_MS = 1_000

/**
 * By default Meilisearch sets aside two thirds of the memory for each write, however small: a single practice then
 * took 600 ms of the processor, and takes 45 with this.
 */
const INDEXING_MEMORY = '512 MiB'

/** The Meilisearch of the settings, or the program `meilisearch` as a child of this process. */
export async function openMeilisearch(settings: Settings, options: Options): Promise<OpenMeilisearch> {
  const none = { ...settings.meilisearch, close: async () => undefined }
  return settings.search === 'meilisearch-embedded' ? openEmbedded(settings, options) : none
}

async function openEmbedded(
  { dataDir, secret }: Settings,
  { as, say = () => undefined }: Options,
): Promise<OpenMeilisearch> {
  const folder = join(dataDir, 'meilisearch')
  const key = createHmac('sha256', secret).update('meilisearch').digest('hex')
  const known = await addressIn(folder)
  if (known && (await isOurs(known.url, key))) {
    if (as === 'guest') return { url: known.url, key, close: async () => undefined }
    await endOrphan(known, key)
  }
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  await writeFile(join(folder, 'config.toml'), configOf({ folder, port, key }), { mode: 0o600 })
  const keeper = keep(folder, say)
  try {
    await keeper.untilReady(() => isOurs(url, key))
  } catch (error) {
    await keeper.close()
    throw error
  }
  await writeFile(addressFile(folder), `${url} ${keeper.pid() ?? ''}`)
  return { url, key, close: () => keeper.close().then(() => rm(addressFile(folder), { force: true })) }
}

/** Runs the program, and again when it ends before it should. */
function keep(folder: string, say: Say) {
  const failed = Promise.withResolvers<never>()
  failed.promise.catch(() => undefined)
  let isClosing = false
  let child = start()

  function start(): ChildProcess {
    const started = spawn('meilisearch', ['--config-file-path', join(folder, 'config.toml')], {
      cwd: folder,
      stdio: 'ignore',
    })
    started.once('error', (cause) => failed.reject(new OperatorError(NOT_FOUND, { cause })))
    started.once('exit', () => void restart())
    return started
  }

  async function restart(): Promise<void> {
    if (isClosing) return
    say('Meilisearch went away. It is started again; Postgres serves search meanwhile.')
    await wait(PAUSE_MS)
    if (!isClosing) child = start()
  }

  async function untilReady(isReady: () => Promise<boolean>): Promise<void> {
    const end = Date.now() + LONGEST_START_MS
    while (!(await Promise.race([isReady(), failed.promise]))) {
      if (Date.now() > end) throw new OperatorError(`Meilisearch does not start on ${folder}.`)
      await wait(50)
    }
  }

  async function close(): Promise<void> {
    isClosing = true
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await ended
  }
  return { untilReady, close, pid: () => child.pid }
}

const NOT_FOUND =
  'SEARCH is meilisearch-embedded, and there is no program `meilisearch` on the PATH. ' +
  'Install it (https://www.meilisearch.com/docs), or leave SEARCH unset: Postgres then serves search.'

/** A file, because arguments can be seen by everybody on the machine. */
function configOf({ folder, port, key }: { folder: string; port: number; key: string }): string {
  const settings = {
    http_addr: `127.0.0.1:${port}`,
    master_key: key,
    env: 'production',
    no_analytics: true,
    max_indexing_memory: INDEXING_MEMORY,
    db_path: join(folder, 'data'),
    dump_dir: join(folder, 'dumps'),
    snapshot_dir: join(folder, 'snapshots'),
  }
  return Object.entries(settings)
    .map(([name, value]) => `${name} = ${JSON.stringify(value)}\n`)
    .join('')
}

function addressFile(folder: string): string {
  return join(folder, 'address')
}

type Known = { readonly url: string; readonly pid: number }

async function addressIn(folder: string): Promise<Known | undefined> {
  const text = await readFile(addressFile(folder), 'utf8').catch(() => '')
  const [url, pid] = text.split(' ')
  return url && pid ? { url, pid: Number(pid) } : undefined
}

/** One that a killed server has left behind holds the folder: it answers to our key, so it is ours to end. */
async function endOrphan({ url, pid }: Known, key: string): Promise<void> {
  process.kill(pid, 'SIGTERM')
  while (await isOurs(url, key)) await wait(50)
}

async function isOurs(url: string, key: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/version`, { headers: { authorization: `Bearer ${key}` } })).ok
  } catch {
    return false
  }
}
