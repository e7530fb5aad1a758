import fastifyPlugin from 'fastify-plugin'
import * as v from 'valibot'
import { INTERFACE_LANGUAGES } from '#shared/languages.ts'
import type { Deps } from '../kernel/deps.ts'
import { writeFeed } from '../modules/interop/index.ts'
import { IN_LANGUAGE } from './in-language.ts'

const MINUTES_S = 300
const feedParams = v.object({ language: v.picklist(INTERFACE_LANGUAGES) })

/** The Atom feed of each language: the same for everybody, because it is made of what everybody may read. */
export const feed = fastifyPlugin<{ deps: Deps; publicUrl: string }>(
  async (app, { deps, publicUrl }) => {
    app.get(`${IN_LANGUAGE}/feed.xml`, async ({ params }, reply) => {
      const { language } = v.parse(feedParams, params)
      return reply
        .type('application/atom+xml; charset=utf-8')
        .header('cache-control', `public, max-age=${MINUTES_S}`)
        .send(await writeFeed(deps, publicUrl, language))
    })
  },
  { name: 'feed' },
)
