import * as v from 'valibot'
import type { PracticeId } from '#shared/access/viewer.ts'

/** What is read of a practice that an index has found. Only ours writes there, so single lexemes are not looked at. */
const hitSchema = v.object({
  id: v.custom<PracticeId>((id) => typeof id === 'string'),
  row: v.number(),
  publishedAt: v.number(),
  completeness: v.number(),
  nudges: v.record(v.string(), v.number()),
  lexemes: v.custom<readonly string[]>((lexemes) => Array.isArray(lexemes)),
})
export type IndexHit = v.InferOutput<typeof hitSchema>

export const HIT_ATTRIBUTES = ['id', 'row', 'publishedAt', 'completeness', 'nudges', 'lexemes']

const stampSchema = v.object({ stamp: v.number() })

export function readHit(hit: unknown): IndexHit {
  return v.parse(hitSchema, hit)
}

/** The number of the last write that an index has. */
export function readStamp(hit: unknown): number {
  return v.parse(stampSchema, hit).stamp
}
