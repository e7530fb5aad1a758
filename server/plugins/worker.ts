import fastifyPlugin from 'fastify-plugin'
import type { Deps } from '../kernel/deps.ts'
import { countWordsFromNowOn } from '../modules/search/index.ts'
import { runWorker, type RunningWorker } from '../worker/run.ts'

/** Jobs done by the server's own process: begun when the app is ready, given back before the pool ends. */
export const worker = fastifyPlugin<{ deps: Deps }>(
  async (app, { deps }) => {
    let running: RunningWorker | undefined
    app.addHook('onReady', async () => {
      await countWordsFromNowOn(deps.db)
      running = await runWorker(deps, app.pg.pool)
    })
    app.addHook('onClose', async () => {
      await running?.stop()
    })
  },
  { name: 'worker', dependencies: ['postgres'] },
)
