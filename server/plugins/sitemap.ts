import type { FastifyReply } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import * as v from 'valibot'
import type { Deps } from '../kernel/deps.ts'
import { writePagesSitemap, writePracticesSitemap, writeSitemapIndex } from '../modules/interop/index.ts'

const HOUR_S = 3600
const fileParams = v.object({ file: v.pipe(v.string(), v.regex(/^[1-9]\d{0,5}$/), v.transform(Number)) })

/** What search engines are told: where everything public is, in every language, and what is not for them. */
export const sitemap = fastifyPlugin<{ deps: Deps; publicUrl: string }>(
  async (app, { deps, publicUrl }) => {
    app.get('/robots.txt', async (_request, reply) =>
      reply
        .type('text/plain; charset=utf-8')
        .header('cache-control', `public, max-age=${HOUR_S}`)
        .send(robots(publicUrl)),
    )
    app.get('/sitemap.xml', async (_request, reply) => send(reply, await writeSitemapIndex(deps, publicUrl)))
    app.get('/sitemaps/pages.xml', async (_request, reply) => send(reply, writePagesSitemap(publicUrl)))
    app.get('/sitemaps/practices-:file.xml', async ({ params }, reply) => {
      const asked = v.safeParse(fileParams, params)
      return send(
        reply,
        asked.success ? await writePracticesSitemap(deps, publicUrl, asked.output.file) : undefined,
      )
    })
  },
  { name: 'sitemap' },
)

/** The API is for programs that know it; searches lead everywhere and nowhere. */
function robots(publicUrl: string): string {
  return `User-agent: *\nDisallow: /graphql\nDisallow: /*/practices?\n\nSitemap: ${publicUrl}/sitemap.xml\n`
}

function send(reply: FastifyReply, text: string | undefined) {
  if (text === undefined) return reply.callNotFound()
  return reply
    .type('application/xml; charset=utf-8')
    .header('cache-control', `public, max-age=${HOUR_S}`)
    .send(text)
}
