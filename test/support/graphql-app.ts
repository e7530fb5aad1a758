import { performance as nodePerformance } from 'node:perf_hooks'
import fastify, { type FastifyInstance, type InjectOptions } from 'fastify'
import { Source } from 'graphql'
import { vi } from 'vitest'
import type { Slice } from '#server/graphql/schema.ts'
import type { Deps } from '#server/kernel/deps.ts'
import { errors } from '#server/plugins/errors.ts'
import { graphql } from '#server/plugins/graphql.ts'

/** What was logged as an error, for tests of what must not be told and must not be lost. */
export type Logged = { err?: Error; requestId?: string; path?: readonly (string | number)[] }

export type GraphQLApp = FastifyInstance & { logged: Logged[] }

/** A slice that exists in tests only. */
export function testSlice(sdl: string, resolvers: Slice['resolvers'], nodes: Slice['nodes'] = {}): Slice {
  return { sdl: [new Source(sdl, 'test.graphql')], resolvers, nodes }
}

/** An app of the GraphQL plugin alone. It has no database: what needs one is tested with the whole app. */
export async function graphqlApp(slices: readonly Slice[]): Promise<GraphQLApp> {
  const logged: Logged[] = []
  const log = { debug() {}, info() {}, warn() {}, error: (entry: Logged) => logged.push(entry) }
  const app: FastifyInstance = fastify({ routerOptions: { maxParamLength: 300 } })
  await app.register(errors)
  await app.register(graphql, { deps: { log } as unknown as Deps, slices })
  return Object.assign(app, { logged })
}

/** Sends an operation as a client does, and reads the answer; the test says what it expects to find in it. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- as with `response.json`
export async function ask<Data = Record<string, unknown>>(
  app: FastifyInstance,
  query: string,
  variables: Record<string, unknown> = {},
  more: InjectOptions = {},
) {
  const response = await app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query, variables },
    ...more,
  })
  const { statusCode: status, headers, body: text } = response
  return { status, headers, text, ...response.json<GraphQLBody<Data>>() }
}

type GraphQLBody<Data> = {
  data?: Data | null
  errors?: {
    message: string
    path?: unknown[]
    locations?: unknown[]
    extensions?: Record<string, unknown>
  }[]
}

/** Operations are compiled when the process has time; in a test it always has. */
export function compileAtOnce(): void {
  vi.spyOn(nodePerformance, 'eventLoopUtilization').mockReturnValue({ idle: 1, active: 0, utilization: 0 })
}
