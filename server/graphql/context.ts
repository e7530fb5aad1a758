import type { Viewer } from '#shared/access/viewer.ts'
import type { InterfaceLanguage } from '#shared/languages.ts'
import type { Deps } from '../kernel/deps.ts'
import { createLoaders, type Loaders } from './slices.ts'

/** Who asks, in which language, under which request. */
export type Asker = {
  readonly viewer: Viewer
  /** The session that proves it; null for visitors. */
  readonly sessionId?: string | null
  readonly language: InterfaceLanguage
  /** What the program calls itself that asks: readings by robots are not counted. */
  readonly userAgent?: string | undefined
  readonly requestId: string
}

/** What every resolver is given: nothing of Fastify, and nothing that outlives the request. */
export type GraphQLContext = Asker & {
  readonly deps: Deps
  readonly loaders: Loaders
}

/** A fresh literal each time: mercurius writes into the object that it is given. */
export function createContext(
  deps: Deps,
  { viewer, sessionId = null, language, userAgent, requestId }: Asker,
): GraphQLContext {
  return { deps, viewer, sessionId, language, userAgent, requestId, loaders: createLoaders(deps, viewer) }
}
