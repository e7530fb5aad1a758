import * as v from 'valibot'
import { Problem } from './problem.ts'

type CursorPart = string | number | null

/** An opaque cursor that holds a place in a sorted list: the sort keys and the identifier of an item. */
export function encodeCursor(place: readonly CursorPart[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url')
}

/** The place of a cursor that we made, with the parts that this list is sorted by. */
export function decodeCursor<Schema extends v.GenericSchema>(
  cursor: string,
  schema: Schema,
): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, fromJson(Buffer.from(cursor, 'base64url').toString()))
  if (parsed.success) return parsed.output
  throw new Problem('INVALID_INPUT', 'This cursor does not belong to this list.', { field: 'after' })
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
