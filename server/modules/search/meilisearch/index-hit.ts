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
  lexemes: v.optional(v.custom<readonly string[]>((lexemes) => Array.isArray(lexemes))),
})
export type IndexHit = Omit<v.InferOutput<typeof hitSchema>, 'lexemes' | 'drawers'> & {
  /** Lexemes as they are stored, at least those that were asked for. */
  readonly stored: readonly string[]
}

/**
 * What is read of each hit: of its hundreds of lexemes only the drawers that may hold one that is sought. An older index,
 * which is asked until it is made anew, may have no drawers: all lexemes are read.
 */
export function hitAttributes(
  sought: ReadonlySet<string>,
  { language, isOlder }: { language: string; isOlder: boolean },
): string[] {
  const drawers = new Set(Array.from(sought, drawerOf))
  const ofDrawers = Array.from(drawers, (drawer) => `drawers.${drawer}`)
  return [
    'id',
    'row',
    'publishedAt',
    'completeness',
    nudgeIn(language),
    ...(isOlder ? ['lexemes'] : ofDrawers),
  ]
}

const stampSchema = v.object({ stamp: v.number() })

export function readHit(hit: unknown): IndexHit {
  const { lexemes, drawers, ...read } = v.parse(hitSchema, hit)
  return { ...read, stored: lexemes ?? Object.values(drawers).flat() }
}

/** The number of the last write that an index has. */
export function readStamp(hit: unknown): number {
  return v.parse(stampSchema, hit).stamp
}
