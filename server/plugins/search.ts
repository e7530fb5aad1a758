import fastifyPlugin from 'fastify-plugin'
import type { Deps } from '../kernel/deps.ts'
import { followFromNowOn } from '../modules/search/index.ts'

/** Where there is a place for indexes, they follow what is published: made at the start, or mended, by a job. */
export const search = fastifyPlugin<{ deps: Deps }>(
  async (app, { deps }) => {
    if (!deps.indexServer) return
    app.addHook('onReady', () => followFromNowOn(deps.db))
  },
  { name: 'search', dependencies: ['postgres'] },
)
