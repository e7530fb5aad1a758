import type { FastifyInstance } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import { INTERFACE_LANGUAGES } from '#shared/languages.ts'
import { keysOf } from '#shared/practices/address.ts'
import type { Deps } from '../kernel/deps.ts'
import { keepReadings, noteReading } from '../modules/readings/index.ts'

const WRITE_EVERY_MS = 30_000
const ADDRESS = '[a-z0-9-]{1,200}'
const PAGE = new RegExp(`^/(?:${INTERFACE_LANGUAGES.join('|')})/practices/(${ADDRESS})(?:[?#]|$)`)
const READ = new RegExp(`^/readings/(${ADDRESS})$`)

/**
 * Counts how often practices are read, once the answer has left. The page of a practice is counted when it is fetched;
 * where a browser draws it without fetching it, the browser says so.
 */
export const readings = fastifyPlugin<{ deps: Deps }>(
  async (app, { deps }) => {
    app.addHook('onResponse', async (request, reply) => {
      const address =
        request.method === 'GET' && reply.statusCode === 200 ? PAGE.exec(request.url)?.[1] : undefined
      if (address) await note(app, deps, request, address)
    })
    app.post('/readings/:address', async (request, reply) => {
      const address = READ.exec(request.url)?.[1]
      if (address) await note(app, deps, request, address)
      return reply.code(204).send()
    })
    writeNowAndThen(app, deps)
  },
  { name: 'readings', dependencies: ['session', 'forms'] },
)

type Request = Parameters<FastifyInstance['viewerOf']>[0]

async function note(app: FastifyInstance, deps: Deps, request: Request, address: string): Promise<void> {
  const reader = { viewer: await app.viewerOf(request), userAgent: request.headers['user-agent'] }
  noteReading(deps, reader, { keys: keysOf(address) })
}

function writeNowAndThen(app: FastifyInstance, deps: Deps): void {
  const write = () =>
    keepReadings(deps).catch((error: unknown) =>
      app.log.error({ err: error }, 'Readings could not be written'),
    )
  const timer = setInterval(() => void write(), WRITE_EVERY_MS)
  timer.unref()
  app.addHook('onClose', async () => {
    clearInterval(timer)
    await write()
  })
}
