import { readFileSync } from 'node:fs'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { printSchema, type GraphQLSchema } from 'graphql'
import * as v from 'valibot'
import { refusedAnswer, type Answer } from '../answer.ts'
import { explorerPage } from './page.ts'

const SCRIPTS_AND_STYLES = { 'explorer.css': 'text/css', 'explorer.js': 'text/javascript' } as const

const EXAMPLE = `{
  cities(search: "Nice", first: 3) {
    edges {
      node {
        name
        country
      }
    }
  }
}`

const text = v.fallback(v.string(), '')
const fields = v.object({ query: text, variables: text })

/** The explorer page and what it needs, all from here: the site's own policy for scripts and styles holds. */
export function explorerRoutes(app: FastifyInstance, schema: GraphQLSchema, answer: Answer): void {
  app.get('/graphql/explorer', async (request, reply) => {
    const tried = v.parse(fields, request.query)
    const answered = tried.query ? await tryQuery(request, answer) : undefined
    const page = explorerPage(schema, { ...tried, query: tried.query || EXAMPLE, answer: answered })
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(page)
  })
  app.get('/graphql/schema.graphql', async (_request, reply) =>
    reply.type('text/plain; charset=utf-8').send(printSchema(schema)),
  )
  for (const [name, type] of Object.entries(SCRIPTS_AND_STYLES)) {
    const content = readFileSync(new URL(name, import.meta.url), 'utf8')
    app.get(`/graphql/${name}`, async (_request, reply) => reply.type(`${type}; charset=utf-8`).send(content))
  }
}

async function tryQuery(request: FastifyRequest, answer: Answer): Promise<string> {
  try {
    return JSON.stringify(await answer(request), null, 2)
  } catch (error) {
    const refused = refusedAnswer(error)
    if (refused) return JSON.stringify(refused, null, 2)
    throw error
  }
}
