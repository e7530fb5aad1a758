import fastifyPlugin from 'fastify-plugin'
import type { Deps } from '../kernel/deps.ts'
import { countWordsFromNowOn, followFromNowOn } from '../modules/search/index.ts'

/** What jobs do for search: count words, and let indexes follow what is published, where there is a place for them. */
export const search = fastifyPlugin<{ deps: Deps }>(
  async (app, { deps }) => {
    app.addHook('onReady', () => countWordsFromNowOn(deps.db))
    if (!deps.indexServer) return
    app.addHook('onReady', () => followFromNowOn(deps.db))
  },
  { name: 'search', dependencies: ['postgres'] },
)
