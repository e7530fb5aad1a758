import { buildApp, type App } from './app.ts'
import { loadConfig, type Config } from './config.ts'
import { openDatabase } from './embedded/open-database.ts'
import { openMeilisearch, type OpenMeilisearch } from './embedded/open-meilisearch.ts'
import { createLog, type Log } from './kernel/log.ts'
import { migrate } from './kernel/migrate.ts'
import { OperatorError } from './kernel/operator-error.ts'
import type { Report } from './kernel/report.ts'
import { runMain } from './kernel/run-main.ts'
import { stopOnSignals } from './kernel/stop-on-signals.ts'
import { hasAdministrator } from './modules/accounts/index.ts'
import { loadContent } from './scripts/load-content.ts'

const NOBODY_YET =
  'Nobody is administrator yet. To make somebody one: npm run grant-role -- EMAIL administrator'

/**
 * Brings Parvis up and returns the address it listens at: database, migrations, content, HTTP. From then on a signal
 * stops it with grace: requests and jobs in hand are finished, then the embedded Postgres rests.
 */
export async function serve(config: Config, log: Log, report: Report): Promise<string> {
  const database = await openDatabase(config, { as: 'server', say: report.say })
  let app: App | undefined
  let meilisearch: OpenMeilisearch | undefined
  let stopped: Promise<void> | undefined
  // Once, however often it is asked for: a signal in the middle of the start also makes the start fail.
  const stop = () =>
    (stopped ??= Promise.resolve(app?.close())
      .then(() => meilisearch?.close())
      .then(() => database.close()))
  stopOnSignals(stop, log)
  try {
    await migrate(database.url, log)
    report.say('The database is ready.')
    meilisearch = await openMeilisearch(config, { as: 'server', say: report.say })
    report.say(aboutSearch(config))
    app = await buildApp({ ...config, databaseUrl: database.url, meilisearch }, { log })
    await loadContent(app.deps, report, { practices: config.seed })
    const address = await listen(app, config)
    if (!(await hasAdministrator(app.deps.db))) report.say(NOBODY_YET)
    return address
  } catch (error) {
    await stop()
    throw error
  }
}

function aboutSearch({ search, meilisearch }: Config): string {
  if (search !== 'postgres') return `Meilisearch serves search, and Postgres where it cannot.`
  const how = meilisearch.url ? 'unset SEARCH' : 'set MEILI_URL and MEILI_KEY, or SEARCH=meilisearch-embedded'
  return `Postgres serves search. To add Meilisearch, ${how}.`
}

async function listen(app: App, { host, port }: Config): Promise<string> {
  try {
    return await app.listen({ host, port })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    const hint = HINTS.get(code)
    throw hint ? new OperatorError(hint(host, port), { cause: error }) : error
  }
}

const HINTS = new Map<unknown, (host: string, port: number) => string>([
  [
    'EADDRINUSE',
    (host, port) => `Port ${port} of ${host} is taken. Stop what uses it, or choose another PORT.`,
  ],
  ['EACCES', (_host, port) => `Port ${port} is reserved for root. Choose a PORT of 1024 or more.`],
  ['EADDRNOTAVAIL', (host) => `This machine has no address ${host}. Choose another HOST.`],
  ['ENOTFOUND', (host) => `Nothing is known of the host "${host}". Choose another HOST.`],
])

if (import.meta.main) {
  await runMain(async () => {
    const config = loadConfig()
    const log = createLog(config.logLevel)
    await serve(config, log, {
      say: (sentence) => log.info(sentence),
      progress: () => undefined,
    })
  })
}
