import { describe, expect, test } from 'vitest'
import { breaches, type Import, importsOf, importsOfTheHouse, type Rule } from './house.ts'
import { clientLayers, serverLayers } from './rules/layers.ts'
import { moduleCycles, moduleDoors, moduleRoles } from './rules/modules.ts'
import { libraryOwners } from './rules/owners.ts'
import { topFolders } from './rules/top-folders.ts'

const house = importsOfTheHouse()

/** Each rule, with statements that it must refuse and statements that it must let pass. */
const RULES: { name: string; rule: Rule; refuses: Line[]; allows: Line[] }[] = [
  {
    name: 'shared imports nothing of ours, client and server only shared, nothing imports test',
    rule: topFolders,
    refuses: [
      ['shared/a.ts', "import { b } from '#server/b.ts'"],
      ['shared/a.ts', "import { readFile } from 'node:fs/promises'"],
      ['shared/a.ts', "import { z } from 'zod'"],
      ['client/app/a.tsx', "import type { B } from '#server/b.ts'"],
      ['client/app/a.tsx', "import { join } from 'node:path'"],
      ['server/app.ts', "import { make } from '../test/support/make.ts'"],
      ['server/app.ts', "const page = await import('#client/app/entry.tsx')"],
    ],
    allows: [
      ['shared/a.ts', "import * as v from 'valibot'"],
      ['client/app/a.tsx', "import { b } from '#shared/b.ts'"],
      ['test/unit/a.test.ts', "import { app } from '#server/app.ts'"],
    ],
  },
  {
    name: 'the server imports downwards: main → app → plugins, graphql, worker → modules → kernel',
    rule: serverLayers,
    refuses: [
      ['server/kernel/jobs.ts', "import { enqueueMail } from '../modules/notifications/index.ts'"],
      ['server/modules/practices/a.ts', "import { plugin } from '#server/plugins/postgres.ts'"],
      ['server/modules/practices/a.ts', "import type { Resolvers } from '#server/graphql/generated.ts'"],
      ['server/modules/practices/a.ts', "import { start } from '#server/embedded/start.ts'"],
      ['server/plugins/search.ts', "import { buildApp } from '../app.ts'"],
      ['server/attic/a.ts', "import { clock } from '../kernel/clock.ts'"],
    ],
    allows: [
      ['server/main.ts', "import { buildApp } from './app.ts'"],
      ['server/modules/practices/a.ts', "import { Problem } from '#server/kernel/problem.ts'"],
      [
        'server/modules/practices/practices.resolvers.ts',
        "import type { Resolvers } from '#server/graphql/generated.ts'",
      ],
    ],
  },
  {
    name: 'the client imports downwards: app → pages → features → ui, lib; features stand apart',
    rule: clientLayers,
    refuses: [
      ['client/ui/button.tsx', "import { useSearch } from '../features/search/use-search.ts'"],
      ['client/features/search/a.tsx', "import { Claim } from '../practice/claim.tsx'"],
      ['client/pages/search-page.tsx', "import { SearchDocument } from '../gql/graphql.ts'"],
      ['client/lib/dates.ts', "import { Tag } from '#client/ui/tag.tsx'"],
    ],
    allows: [
      ['client/features/search/a.tsx', "import { Facet } from './facet.tsx'"],
      ['client/features/search/a.tsx', "import styles from '#client/styles/search.module.css'"],
      ['client/app/router.tsx', "import { SearchPage } from '../pages/search-page.tsx'"],
    ],
  },
  {
    name: 'a module is entered by its door',
    rule: moduleDoors,
    refuses: [
      ['server/modules/search/a.ts', "import { projectPractice } from '../practices/project-practice.ts'"],
      [
        'server/modules/search/a.ts',
        "import type { Row } from '#server/modules/practices/practices.repository.ts'",
      ],
    ],
    allows: [
      ['server/modules/search/a.ts', "import { projectPractice } from '../practices/index.ts'"],
      ['server/modules/search/a.ts', "import { rank } from './rank.ts'"],
    ],
  },
  {
    name: 'in a module: resolvers → use-cases → policy and repository',
    rule: moduleRoles,
    refuses: [
      [
        'server/modules/practices/practices.policy.ts',
        "import { findPractice } from './practices.repository.ts'",
      ],
      ['server/modules/practices/practices.policy.ts', "import { now } from '#server/kernel/clock.ts'"],
      ['server/modules/practices/practices.resolvers.ts', "import { find } from './practices.repository.ts'"],
      ['server/modules/practices/save-draft.ts', "import type { FastifyRequest } from 'fastify'"],
      ['server/modules/practices/save-draft.ts', "import { GraphQLError } from 'graphql'"],
      ['server/modules/practices/save-draft.ts', "import { resolvers } from './practices.resolvers.ts'"],
    ],
    allows: [
      ['server/modules/practices/practices.policy.ts', "import { isLead } from '#shared/access/roles.ts'"],
      ['server/modules/practices/practices.policy.ts', "import type { Practice } from './get-practice.ts'"],
      ['server/modules/practices/save-draft.ts', "import { mayEdit } from './practices.policy.ts'"],
      ['server/modules/practices/index.ts', "export { resolvers } from './practices.resolvers.ts'"],
    ],
  },
  {
    name: 'each foreign library of the server has one owner',
    rule: libraryOwners,
    refuses: [
      ['server/modules/practices/save-draft.ts', "import pg from 'pg'"],
      ['server/modules/search/search-practices.ts', "import { Meilisearch } from 'meilisearch'"],
      ['server/modules/practices/save-draft.ts', "import { sql } from 'kysely'"],
      ['server/modules/practices/save-draft.ts', "import _ from 'lodash'"],
    ],
    allows: [
      ['server/plugins/postgres.ts', "import pg from 'pg'"],
      ['server/modules/practices/practices.repository.ts', "import { sql } from 'kysely'"],
      ['server/worker/run.ts', "import type { Pool } from 'pg'"],
      ['server/main.ts', "import { once } from 'node:events'"],
    ],
  },
]

type Line = [file: string, statement: string]

describe.each(RULES)('$name', ({ rule, refuses, allows }) => {
  test.each(refuses)('refuses in %s: %s', (path, text) => {
    expect(breaches(rule, importsOf({ path, text }))).toHaveLength(1)
  })

  test.each(allows)('allows in %s: %s', (path, text) => {
    expect(breaches(rule, importsOf({ path, text }))).toEqual([])
  })

  test('holds in the whole house', () => {
    expect(house.length).toBeGreaterThan(0)
    expect(breaches(rule, house)).toEqual([])
  })
})

describe('modules form no ring', () => {
  const door = (from: string, to: string): Import => ({
    from: `server/modules/${from}/a.ts`,
    to: `server/modules/${to}/index.ts`,
    ours: true,
    typeOnly: false,
  })

  test('a ring is told once, with the way round', () => {
    const ring = [door('taxonomy', 'search'), door('search', 'practices'), door('practices', 'taxonomy')]
    expect(moduleCycles(ring)).toEqual(['practices → taxonomy → search → practices'])
  })

  test('two ways to one module are no ring', () => {
    const diamond = [
      door('moderation', 'practices'),
      door('practices', 'taxonomy'),
      door('moderation', 'taxonomy'),
    ]
    expect(moduleCycles(diamond)).toEqual([])
  })

  test('holds in the whole house', () => {
    expect(moduleCycles(house)).toEqual([])
  })
})
