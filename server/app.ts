import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import fastify, { type FastifyInstance } from 'fastify'
import type { Config } from './config.ts'
import { systemClock } from './kernel/clock.ts'
import { databaseOn } from './kernel/database.ts'
import type { Deps } from './kernel/deps.ts'
import { fileStoreIn } from './kernel/file-store.ts'
import { createLog, type Log } from './kernel/log.ts'
import { createTally } from './kernel/tally.ts'
import { transactor, type BeforeCommit } from './kernel/transaction.ts'
import { accountForms } from './plugins/account-forms.ts'
import { attachments } from './plugins/attachments.ts'
import { checkForms } from './plugins/check-forms.ts'
import { clientPages } from './plugins/client-pages.ts'
import { meilisearchAt, refreshOwnMarks } from './modules/search/index.ts'
import { deskForms } from './plugins/desk-forms.ts'
import { feed } from './plugins/feed.ts'
import { downloads } from './plugins/downloads.ts'
import { errors } from './plugins/errors.ts'
import { forms } from './plugins/forms.ts'
import { graphql } from './plugins/graphql.ts'
import { gracefulClose } from './plugins/graceful-close.ts'
import { jobsCheck, migrationsCheck, postgresCheck, searchCheck } from './plugins/health-checks.ts'
import { health } from './plugins/health.ts'
import { organisationForms } from './plugins/organisation-forms.ts'
import { linkedData } from './plugins/linked-data.ts'
import { postgres } from './plugins/postgres.ts'
import { readings } from './plugins/readings.ts'
import { RequestLog } from './plugins/request-log.ts'
import { search } from './plugins/search.ts'
import { security } from './plugins/security.ts'
import { session } from './plugins/session.ts'
import { sitemap } from './plugins/sitemap.ts'
import { worker } from './plugins/worker.ts'
import { writingForms } from './plugins/writing-forms.ts'

declare module 'fastify' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only interfaces can be added to
  interface FastifyInstance {
    /** What use-cases are given; for the mains and the tests. */
    deps: Deps
  }
}

export type App = FastifyInstance

/** The settings, once it is known which database they lead to. */
export type AppConfig = Config & { readonly databaseUrl: string }

/** What the end of every transaction does, in this order. */
const BEFORE_COMMIT: readonly BeforeCommit[] = [refreshOwnMarks]

/** Puts Parvis together, in the order that a request passes through. It never listens, and migrates nothing. */
export async function buildApp(config: AppConfig, replaced: Partial<Deps> = {}): Promise<App> {
  const log = replaced.log ?? createLog(config.logLevel)
  const app = fastify({
    loggerInstance: log,
    logController: new RequestLog(),
    trustProxy: config.trustProxy,
    routerOptions: { maxParamLength: 300 },
    // Whoever sends a request more slowly than this holds a connection for nothing; Fastify alone sets no limit.
    requestTimeout: 120_000,
    // People quote it when they report a fault: it must be found in a log of many days and servers.
    genReqId: () => randomUUID(),
  })
  await app.register(errors)
  await app.register(gracefulClose)
  await app.register(security, config)
  await app.register(forms, config)
  await app.register(postgres, config)
  const deps = makeDeps(app, config, replaced)
  app.decorate('deps', deps)
  await app.register(session, { deps })
  await app.register(health, {
    checks: [postgresCheck(deps.db), migrationsCheck(deps.db), jobsCheck(deps.db), ...searchCheck(deps)],
  })
  await app.register(graphql, { deps, sessionOf: app.sessionOf })
  await app.register(clientPages, { ...config, sessionOf: app.sessionOf })
  await app.register(accountForms, { deps })
  await app.register(organisationForms, { deps })
  await app.register(downloads, { deps })
  await app.register(linkedData, config)
  await app.register(sitemap, { deps, publicUrl: config.publicUrl })
  await app.register(deskForms, { deps })
  await app.register(feed, { deps, publicUrl: config.publicUrl })
  await app.register(writingForms, { deps })
  await app.register(attachments, { deps })
  await app.register(checkForms, { deps })
  await app.register(readings, { deps })
  await app.register(search, { deps })
  if (config.worker) await app.register(worker, { deps })
  return app
}

function makeDeps(app: FastifyInstance, config: Config, replaced: Partial<Deps>): Deps {
  const db = databaseOn(app.pg.pool)
  return {
    config,
    db,
    transact: transactor(db, BEFORE_COMMIT),
    clock: systemClock,
    log: app.log,
    files: fileStoreIn(join(config.dataDir, 'files')),
    readings: createTally(),
    indexServer: indexServerOf(config, app.log),
    ...replaced,
  }
}

function indexServerOf({ search: engine, meilisearch: { url, key } }: Config, log: Log) {
  return engine !== 'postgres' && url ? meilisearchAt({ url, key }, log) : undefined
}
