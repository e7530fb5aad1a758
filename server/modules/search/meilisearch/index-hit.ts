import * as v from 'valibot'
import type { PracticeId } from '#shared/access/viewer.ts'
import { drawerOf } from './drawers.ts'
import type { Drawers } from './drawers.ts'
import { nudgeIn } from './index-settings.ts'

/** What is read of a practice that an index has found. Only ours writes there, so what drawers hold is not looked at. */
const hitSchema = v.object({
  id: v.custom<PracticeId>((id) => typeof id === 'string'),
  row: v.number(),
  publishedAt: v.number(),
  completeness: v.number(),
  nudges: v.record(v.string(), v.number()),
  drawers: v.optional(
    v.custom<Drawers>((drawers) => typeof drawers === 'object' && drawers !== null),
    {},
  ),
})
export type IndexHit = v.InferOutput<typeof hitSchema>

/** What is read of each hit: of its hundreds of lexemes only the drawers that may hold one that is sought. */
export function hitAttributes(sought: ReadonlySet<string>, language: string): string[] {
  const drawers = new Set(Array.from(sought, drawerOf))
  const ofDrawers = Array.from(drawers, (drawer) => `drawers.${drawer}`)
  return ['id', 'row', 'publishedAt', 'completeness', nudgeIn(language), ...ofDrawers]
}

const stampSchema = v.object({ stamp: v.number() })

export function readHit(hit: unknown): IndexHit {
  return v.parse(hitSchema, hit)
}

/** The number of the last write that an index has. */
export function readStamp(hit: unknown): number {
  return v.parse(stampSchema, hit).stamp
}
