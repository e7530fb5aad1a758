import type { Viewer } from '#shared/access/viewer.ts'
import type { Deps } from '../kernel/deps.ts'
import { accountsLoaders } from '../modules/accounts/accounts.loaders.ts'
import { accountsResolvers } from '../modules/accounts/accounts.resolvers.ts'
import { mediaLoaders } from '../modules/media/media.loaders.ts'
import { mediaResolvers } from '../modules/media/media.resolvers.ts'
import { interopResolvers } from '../modules/interop/interop.resolvers.ts'
import { cityCasesResolvers } from '../modules/moderation/city-cases.resolvers.ts'
import { moderationResolvers } from '../modules/moderation/moderation.resolvers.ts'
import { coverageResolvers } from '../modules/coverage/coverage.resolvers.ts'
import { accessResolvers } from '../modules/practices/access.resolvers.ts'
import { checksResolvers } from '../modules/practices/checks.resolvers.ts'
import { notificationsResolvers } from '../modules/notifications/notifications.resolvers.ts'
import { practicesLoaders } from '../modules/practices/practices.loaders.ts'
import { draftsResolvers } from '../modules/practices/drafts.resolvers.ts'
import { practicesNodes, practicesResolvers } from '../modules/practices/practices.resolvers.ts'
import { readingsLoaders } from '../modules/readings/readings.loaders.ts'
import { readingsResolvers } from '../modules/readings/readings.resolvers.ts'
import { searchResolvers } from '../modules/search/search.resolvers.ts'
import { taxonomyLoaders } from '../modules/taxonomy/taxonomy.loaders.ts'
import { taxonomyNodes, taxonomyResolvers } from '../modules/taxonomy/taxonomy.resolvers.ts'
import { usageResolvers } from '../modules/usage/usage.resolvers.ts'
import type { Slice } from './schema.ts'
import { sdlOf } from './sdl.ts'

/** What every module adds to the schema: a module that has SDL is named here. */
export const SLICES: readonly Slice[] = [
  { sdl: sdlOf('taxonomy'), resolvers: taxonomyResolvers, nodes: taxonomyNodes },
  { sdl: sdlOf('practices'), resolvers: practicesResolvers, nodes: practicesNodes },
  { sdl: [], resolvers: draftsResolvers },
  { sdl: [], resolvers: checksResolvers },
  { sdl: [], resolvers: accessResolvers },
  { sdl: sdlOf('media'), resolvers: mediaResolvers },
  { sdl: sdlOf('moderation'), resolvers: moderationResolvers },
  { sdl: [], resolvers: cityCasesResolvers },
  { sdl: sdlOf('accounts'), resolvers: accountsResolvers },
  { sdl: sdlOf('notifications'), resolvers: notificationsResolvers },
  { sdl: sdlOf('search'), resolvers: searchResolvers },
  { sdl: sdlOf('coverage'), resolvers: coverageResolvers },
  { sdl: sdlOf('usage'), resolvers: usageResolvers },
  { sdl: sdlOf('readings'), resolvers: readingsResolvers },
  { sdl: sdlOf('interop'), resolvers: interopResolvers },
]

export type Loaders = ReturnType<typeof createLoaders>

/** The loaders of all modules, for one request of one viewer. */
export function createLoaders(deps: Deps, viewer: Viewer) {
  return {
    ...taxonomyLoaders(),
    ...accountsLoaders(deps),
    ...practicesLoaders(deps, viewer),
    ...mediaLoaders(deps),
    ...readingsLoaders(deps),
  }
}
