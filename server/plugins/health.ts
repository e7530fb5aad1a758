import fastifyPlugin from 'fastify-plugin'
import type { HealthCheck } from '../kernel/health-check.ts'
import type { Log } from '../kernel/log.ts'

type HealthOptions = {
  checks: readonly HealthCheck[]
}

const LONGEST_CHECK_MS = 3_000

/** `/healthz`: the process is alive. `/readyz`: it can serve; the answer names parts and never says why. */
export const health = fastifyPlugin<HealthOptions>(
  async (app, { checks }) => {
    app.get('/healthz', async () => ({ status: 'alive' }))
    app.get('/readyz', async (_request, reply) => {
      const parts = await Promise.all(checks.map((check) => examine(check, app.log)))
      const away = parts.filter((part) => !part.well)
      const status = statusWithout(away)
      return reply
        .code(status === 'not ready' ? 503 : 200)
        .header('cache-control', 'no-store')
        .send({
          status,
          parts: Object.fromEntries(parts.map(({ part, well }) => [part, well ? 'well' : 'away'])),
        })
    })
  },
  { name: 'health' },
)

function statusWithout(away: readonly Pick<HealthCheck, 'required'>[]) {
  if (away.some((part) => part.required)) return 'not ready'
  return away.length > 0 ? 'degraded' : 'ready'
}

async function examine({ part, required, check }: HealthCheck, log: Log) {
  try {
    await withinTime(check())
    return { part, required, well: true }
  } catch (error) {
    log.warn({ err: error, part }, 'A part of the service is away')
    return { part, required, well: false }
  }
}

async function withinTime(work: Promise<void>): Promise<void> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(
    () => reject(new Error(`No answer within ${LONGEST_CHECK_MS} ms`)),
    LONGEST_CHECK_MS,
  )
  try {
    await Promise.race([work, promise])
  } finally {
    clearTimeout(timer)
  }
}
