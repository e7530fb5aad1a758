import { readdirSync, readFileSync } from 'node:fs'
import { Source } from 'graphql'
import type { Viewer } from '#shared/access/viewer.ts'
import type { Deps } from '../kernel/deps.ts'
import type { Slice } from './schema.ts'

const HERE = new URL('./', import.meta.url)
const MODULES = new URL('../modules/', import.meta.url)

/** What every module adds to the schema; a module that has SDL is named here. */
export const SLICES: readonly Slice[] = [{ sdl: sdlIn(HERE), resolvers: {} }]

export type Loaders = ReturnType<typeof createLoaders>

/** The loaders of all modules, for one request of one viewer. */
export function createLoaders(deps: Deps, viewer: Viewer) {
  return { deps, viewer }
}

function sdlOf(module: string): Source[] {
  return sdlIn(new URL(`${module}/`, MODULES))
}

function sdlIn(folder: URL): Source[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.graphql'))
  return names.toSorted().map((name) => new Source(readFileSync(new URL(name, folder), 'utf8'), name))
}
