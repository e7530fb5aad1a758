import type { FastifyInstance, FastifyRequest } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import mercurius from 'mercurius'
import { VISITOR } from '#shared/access/viewer.ts'
import { createAnswer } from '../graphql/answer.ts'
import type { Asker, GraphQLContext } from '../graphql/context.ts'
import { createDocuments } from '../graphql/documents.ts'
import { createExecute, errorFormatter, type Execute } from '../graphql/execute.ts'
import { explorerRoutes } from '../graphql/explorer/routes.ts'
import { limitRules } from '../graphql/limit-rules.ts'
import { LIMITS } from '../graphql/limits.ts'
import { graphqlRoute } from '../graphql/route.ts'
import { assembleSchema, type Slice } from '../graphql/schema.ts'
import { SLICES } from '../graphql/slices.ts'
import { preferredLanguage } from '../kernel/accept-language.ts'
import type { Deps } from '../kernel/deps.ts'
import type { Session } from '../modules/accounts/index.ts'

declare module 'fastify' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only interfaces can be added to
  interface FastifyInstance {
    /** Runs the text of an operation in this process: for pages that are rendered here. */
    executeGraphql: Execute
  }
}

declare module 'mercurius' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only interfaces can be added to
  interface MercuriusContext extends GraphQLContext {}
}

type GraphQLOptions = {
  readonly deps: Deps
  /** The session behind a request; without it everybody is a visitor. */
  readonly sessionOf?: (request: FastifyRequest) => Promise<Session | undefined>
  readonly slices?: readonly Slice[]
}

/** A document of the longest sort takes half a mebibyte, anybody may send one, and up to four times as many are kept. */
const KEPT_DOCUMENTS = 50

/**
 * A document that comes again is compiled at once. Mercurius can also wait for a quiet moment; a busy server has none,
 * and would go on without: half as fast, and so busy for ever.
 */
const COMPILED_FROM = 3

/** The schema of all modules, its HTTP route and its explorer. */
export const graphql = fastifyPlugin<GraphQLOptions>(
  async (app: FastifyInstance, { deps, sessionOf = async () => undefined, slices = SLICES }) => {
    const schema = assembleSchema(slices)
    await app.register(mercurius, {
      schema,
      routes: false,
      cache: KEPT_DOCUMENTS,
      jit: COMPILED_FROM,
      graphql: { parseOptions: { maxTokens: LIMITS.tokens.most } },
      validationRules: limitRules,
      errorFormatter,
    })
    const askerOf = async (request: FastifyRequest): Promise<Asker> => {
      const session = await sessionOf(request)
      return {
        viewer: session?.viewer ?? VISITOR,
        sessionId: session?.id ?? null,
        language: preferredLanguage(request.headers['accept-language']),
        userAgent: request.headers['user-agent'],
        requestId: request.id,
      }
    }
    const execute = createExecute(app, deps)
    const answer = createAnswer({ operationOf: createDocuments(), execute, askerOf })
    graphqlRoute(app, answer)
    explorerRoutes(app, schema, answer)
    app.decorate('executeGraphql', execute)
  },
  { name: 'graphql', dependencies: ['errors'] },
)
