import type { Import, Rule } from '../house.ts'

/** Direction 3, first half: module → module only through the door. */
export const moduleDoors: Rule = ({ from, to, ours }) => {
  const [own, other] = [moduleOf(from), moduleOf(to)]
  if (!ours || !own || !other || own === other) return undefined
  if (to === `server/modules/${other}/index.ts`) return undefined
  return `use the door, server/modules/${other}/index.ts.`
}

/** Direction 4: resolvers → use-cases → policy and repository; only resolvers know GraphQL. */
export const moduleRoles: Rule = (it) => {
  if (!moduleOf(it.from)) return undefined
  if (roleOf(it.from) === 'policy') return policyFault(it)
  if (roleOf(it.from) === 'resolvers') return resolverFault(it)
  return useCaseFault(it)
}

function policyFault({ to, ours, typeOnly }: Import): string | undefined {
  if (typeOnly || (ours && (to.startsWith('shared/') || roleOf(to) === 'policy'))) return undefined
  return 'a policy is a pure sentence: it imports shared, other policies and types.'
}

function resolverFault({ to }: Import): string | undefined {
  return roleOf(to) === 'repository' ? 'a resolver unpacks, calls a use-case and shapes.' : undefined
}

const EDGE_LIBRARIES = ['fastify', 'fastify-plugin', 'mercurius', 'graphql']

function useCaseFault({ from, to, ours }: Import): string | undefined {
  if (!ours && EDGE_LIBRARIES.includes(to)) return 'use-cases never see Fastify, Mercurius or GraphQL.'
  const goesUp = ['resolvers', 'loaders'].includes(roleOf(to))
  const isDoor = from.endsWith('/index.ts') || roleOf(from) === 'loaders'
  return ours && goesUp && !isDoor ? 'resolvers call use-cases, never the other way.' : undefined
}

function roleOf(path: string): string {
  return /\.(policy|repository|resolvers|loaders)\.ts$/.exec(path)?.[1] ?? ''
}

export function moduleOf(path: string): string | undefined {
  return /^server\/modules\/([^/]+)\//.exec(path)?.[1]
}

/** Direction 3, second half: each ring of modules, as `a → b → a`, told once from its first in the alphabet. */
export function moduleCycles(imports: Import[]): string[] {
  const edges = new Map<string, Set<string>>()
  for (const { from, to, ours } of imports) {
    const [own, other] = [moduleOf(from), moduleOf(to)]
    if (ours && own && other && own !== other) edges.set(own, (edges.get(own) ?? new Set()).add(other))
  }
  return [...edges.keys()].flatMap((start) => waysBack(edges, start, [start]))
}

function waysBack(edges: Map<string, Set<string>>, start: string, path: string[]): string[] {
  return [...(edges.get(path.at(-1) ?? '') ?? [])].flatMap((next) => {
    if (next === start) return [[...path, next].join(' → ')]
    return next < start || path.includes(next) ? [] : waysBack(edges, start, [...path, next])
  })
}
