import {
  buildASTSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import type { GraphQLField, GraphQLInputType } from 'graphql'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { documentOf } from '#server/graphql/schema.ts'
import { allSdl } from '#server/graphql/sdl.ts'
import { READERS, type Who } from '#test/support/attachments.ts'
import { ask } from '#test/support/graphql-app.ts'
import { guardedApp, OWN, WORDS, type Word } from '#test/support/guarded-app.ts'
import { selectionsOf } from '#test/support/selections.ts'

/*
 * Whatever a mutation answers (what was done, a conflict with its other side, a refusal) tells nobody what is the
 * publisher's and the desk's. Every mutation of the schema is called with this practice by everybody, authors last.
 */

const schema = buildASTSchema(documentOf(allSdl()))
const { it, people, world } = guardedApp()
const mutations = Object.values(schema.getMutationType()!.getFields())
const AUTHORS: readonly Who[] = ['contributor', 'lead', 'moderator']
const ORDER = [...READERS.filter((who) => !AUTHORS.includes(who)), ...AUTHORS]

let given: Record<string, unknown>

beforeAll(async () => {
  const { rows } = await sql<{ item: string; organisation: string }>`
    select i.id as item, p.publisher_id as organisation from practice p join desk_item i on i.practice_id = p.id
    where p.id = ${world.beside.id} limit 1`.execute(it.db)
  const { item, organisation } = rows[0]!
  given = {
    practiceId: `Practice:${world.practice.id}`,
    itemId: `QueueItem:${item}`,
    publisherId: `Organisation:${organisation}`,
    organisationId: `Organisation:${organisation}`,
    organisation: `Organisation:${organisation}`,
    part: 'section:solution',
  }
})

describe.each(ORDER)('%s', (who) => {
  test.each(mutations.map(({ name }) => name))('%s', async (name) => {
    const answer = await answerTo(who, name)
    const may = new Set<Word>(OWN[who])
    const words = Object.keys(WORDS) as Word[]
    expect(words.filter((word) => !may.has(word) && answer.includes(WORDS[word]))).toEqual([])
  })
})

test('what authors are answered does hold their draft', async () => {
  await sql`update practice set candidate = 'none', public_life = 'published' where id = ${world.practice.id}`.execute(
    it.db,
  )
  expect(await answerTo('lead', 'startRevision')).toContain(WORDS.amber)
})

async function answerTo(who: Who, name: string): Promise<string> {
  const field = schema.getMutationType()!.getFields()[name]!
  const variables = Object.fromEntries(field.args.map((arg) => [arg.name, valueOf(arg.name, arg.type)]))
  const { text, errors } = await ask(it.app, operationOf(field), variables, { headers: { ...people[who] } })
  expect(errors).toBeUndefined()
  return text
}

function operationOf(field: GraphQLField<unknown, unknown>): string {
  const { name, args } = field
  const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ')
  const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')
  const call = args.length > 0 ? `(${passed})` : ''
  return `mutation ${declared && `(${declared})`} { ${name}${call} { ${selectionOfAnswer(field)} } }`
}

/** All of every member of the union, in one go: a second call would find another state. */
function selectionOfAnswer(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type)
  const members = 'getTypes' in type ? type.getTypes() : []
  const parts = members.map(({ name }) => {
    const fields = selectionsOf(schema, name).map(({ selection }) => selection)
    return `... on ${name} { ${fields.join(' ')} }`
  })
  return `__typename ${parts.join(' ')}`
}

/** Something that fits: what is known by its name, else the smallest value of its type. */
function valueOf(name: string, type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return valueOf(name, type.ofType)
  if (name in given && !isInputObjectType(type)) return given[name]
  if (isListType(type)) return [valueOf(name, type.ofType)]
  if (isEnumType(type)) return type.getValues()[0]!.name
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields())
    return Object.fromEntries(fields.map((field) => [field.name, valueOf(field.name, field.type)]))
  }
  return { Int: 1, Boolean: false, ID: 'c2' }[getNamedType(type).name] ?? 'Something'
}
