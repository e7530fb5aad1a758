import fastifyPostgres from '@fastify/postgres'
import fastifyPlugin from 'fastify-plugin'
import { poolOptions } from '../kernel/pool.ts'

/** The one pool of the process; whoever needs Postgres is given it by app.ts. It ends when the app closes. */
export const postgres = fastifyPlugin<{ databaseUrl: string; statementTimeoutMs: number }>(
  async (app, { databaseUrl, statementTimeoutMs }) => {
    await app.register(fastifyPostgres, poolOptions(databaseUrl, { statementTimeoutMs }))
    // An idle connection that breaks is an event of the pool; without a listener it would end the process.
    app.pg.pool.on('error', (error) => app.log.warn({ err: error }, 'An idle connection to Postgres broke'))
    app.pg.pool.on('connect', (client) => client.on('error', () => undefined))
  },
  { name: 'postgres' },
)
