import type { GenericSchema } from 'valibot'
import { WRITTEN_LANGUAGES } from '../../languages.ts'
import { LIMITS } from '../template.ts'

/** How a field is asked for. `rows` and `lines` are one item a line; `coded` is a set of identifiers. */
export type Control =
  | { control: 'text'; limit: number; is: 'line' | 'note' | 'email' | 'url' | 'date' | 'code' }
  | { control: 'choice'; words: readonly string[] }
  | { control: 'choices'; words: readonly string[] }
  | { control: 'coded'; most: number }
  | { control: 'lines'; most: number; limit: number }
  | { control: 'rows'; names: readonly string[]; most: number }
  | { control: 'number'; least: number; most: number; isWhole: boolean }
  | { control: 'yes' }

/** One input of a form: where its value stands in the part, and what is there while nothing is filled in. */
export type Field = Control & {
  name: string
  empty: 'left-out' | 'null' | 'kept'
  /** The word that holds while nobody has chosen another. */
  initial?: string
}

/**
 * The fields of a part, read from the very schema that checks it: forms, their limits and the reading of what was
 * sent cannot differ from what is saved.
 */
export function fieldsOf(schema: GenericSchema, without: readonly string[] = []): Field[] {
  return fieldsIn(describe(schema), '', 'kept').filter(({ name }) => !without.includes(name))
}

type Empty = Field['empty']

function fieldsIn(schema: Described, name: string, empty: Empty): Field[] {
  switch (schema.type) {
    case 'optional':
      return fieldsIn(describe(schema.wrapped), name, schema.default === undefined ? 'left-out' : empty).map(
        (field) =>
          typeof schema.default === 'string' && schema.default
            ? { ...field, initial: schema.default }
            : field,
      )
    case 'nullable':
      return fieldsIn(describe(schema.wrapped), name, 'null')
    case 'record':
      return WRITTEN_LANGUAGES.flatMap((code) =>
        fieldsIn(describe(schema.value), `${name}.${code}`, 'left-out'),
      )
    case 'strict_object':
      return Object.entries(schema.entries ?? {}).flatMap(([key, entry]) =>
        fieldsIn(describe(entry), name ? `${name}.${key}` : key, 'kept'),
      )
    default:
      return [{ name, empty, ...controlOf(schema) }]
  }
}

function controlOf(schema: Described): Control {
  if (schema.type === 'boolean') return { control: 'yes' }
  if (schema.type === 'picklist') return { control: 'choice', words: schema.options ?? [] }
  if (schema.type === 'array') return listControl(describe(schema.item), limitOf(schema, 'max_length') ?? 40)
  if (schema.type === 'number') {
    return {
      control: 'number',
      least: limitOf(schema, 'min_value') ?? 0,
      most: limitOf(schema, 'max_value') ?? Number.MAX_SAFE_INTEGER,
      isWhole: actionsOf(schema).some(({ type }) => type === 'integer'),
    }
  }
  const limit = limitOf(schema, 'max_length')
  return { control: 'text', limit: limit ?? 20, is: sortOfText(schema, limit) }
}

function listControl(item: Described, most: number): Control {
  if (item.type === 'picklist') return { control: 'choices', words: item.options ?? [] }
  if (item.type === 'strict_object') return { control: 'rows', names: Object.keys(item.entries ?? {}), most }
  const limit = limitOf(item, 'max_length') ?? LIMITS.line
  return limitOf(item, 'min_length') === 1 ? { control: 'coded', most } : { control: 'lines', most, limit }
}

function sortOfText(schema: Described, limit: number | undefined) {
  const types = actionsOf(schema).map(({ type }) => type)
  if (types.includes('email')) return 'email'
  if (types.includes('url')) return 'url'
  if (limit === undefined) return isDate(schema) ? 'date' : 'code'
  return limit > LIMITS.line ? 'note' : 'line'
}

function isDate(schema: Described): boolean {
  return actionsOf(schema).some(
    ({ requirement }) => requirement instanceof RegExp && requirement.test('2024-05'),
  )
}

/** What is read of a schema: valibot keeps its description in plain fields. */
type Described = {
  type: string
  wrapped?: unknown
  default?: unknown
  entries?: Readonly<Record<string, unknown>>
  options?: readonly string[]
  item?: unknown
  value?: unknown
  pipe?: readonly Action[]
}
type Action = { type: string; requirement?: unknown; pipe?: readonly Action[] }

function describe(schema: unknown): Described {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place where a schema is read, not run
  return schema as Described
}

/** The steps of a pipe; its first is a schema, which may be a pipe itself. */
function actionsOf({ pipe = [] }: Pick<Action, 'pipe'>): Action[] {
  return pipe.flatMap((step) => (step.pipe ? actionsOf(step) : [step]))
}

function limitOf(schema: Described, type: string): number | undefined {
  const found = actionsOf(schema).findLast((action) => action.type === type)?.requirement
  return typeof found === 'number' ? found : undefined
}
