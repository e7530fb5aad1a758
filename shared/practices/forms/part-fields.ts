import { schemaOfPart } from '../draft-parts.ts'
import type { FactKind } from '../facts.ts'
import { FACT_KINDS } from '../facts.ts'
import { listOf } from '../parts.ts'
import type { PartName } from '../parts.ts'
import { fieldsOf } from './fields.ts'
import type { Field } from './fields.ts'

/** What the name of a part says already, so that no form asks for it. */
const SAID_BY_NAME = ['id', 'kind', 'commitment', 'language', 'part']

/** The fields of a part as a form asks for them. */
export function fieldsOfPart(part: PartName): Field[] {
  const schema = schemaOfPart(part)
  if (!schema) return []
  return fieldsOf(schema, listOf(part) ? SAID_BY_NAME : [])
}

/** The fields that the name of a part stands for: `claim:c4-2` is a claim about C4, `fact:cost-3` a cost. */
export function saidByName(part: PartName): Record<string, string> {
  const rest = part.slice(part.indexOf(':') + 1)
  switch (listOf(part)) {
    case 'claims':
      return { id: rest, commitment: (rest.split('-')[0] ?? '').toUpperCase() }
    case 'sections':
      return { kind: rest }
    case 'facts':
      return { kind: factKindOf(rest) ?? '', id: rest }
    case 'translations':
      return { language: rest.slice(0, rest.indexOf(':')), part: rest.slice(rest.indexOf(':') + 1) }
    case 'relations':
    case 'attachments':
      return { id: rest }
    case undefined:
      return {}
  }
}

/** Identifiers of facts begin with their kind. */
export function factKindOf(id: string): FactKind | undefined {
  return FACT_KINDS.find((kind) => id === kind || id.startsWith(`${kind}-`))
}

/** An identifier that no item of the draft has: `cost`, `cost-2`. */
export function freshId(name: string, taken: Iterable<PartName>, prefix: string): string {
  const used = new Set(taken)
  for (let count = 1; ; count++) {
    const id = count === 1 ? name : `${name}-${count}`
    if (!used.has(`${prefix}:${id}`)) return id
  }
}
