import fastifyPlugin from 'fastify-plugin'
import type { Runner } from 'graphile-worker'
import type { Deps } from '../kernel/deps.ts'
import { runWorker } from '../worker/run.ts'

/** Jobs done by the server's own process: begun when the app is ready, given back before the pool ends. */
export const worker = fastifyPlugin<{ deps: Deps }>(
  async (app, { deps }) => {
    let runner: Runner | undefined
    app.addHook('onReady', async () => {
      runner = await runWorker(deps, app.pg.pool)
    })
    app.addHook('onClose', async () => {
      await runner?.stop()
    })
  },
  { name: 'worker', dependencies: ['postgres'] },
)
