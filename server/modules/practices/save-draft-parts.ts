import type { PracticeId, Viewer } from '#shared/access/viewer.ts'
import type { SentPart } from '#shared/practices/forms/part-texts.ts'
import type { PartName } from '#shared/practices/parts.ts'
import { issuesOf } from '#server/kernel/invalid-input.ts'
import { Problem } from '#server/kernel/problem.ts'
import type { Transact } from '#server/kernel/transaction.ts'
import { saveDraftPart } from './save-draft-part.ts'

/** What is wrong, by input: `place.city`. A part that somebody else changed is `conflict`. */
export type FaultsByInput = Record<string, string>

/**
 * Saves what a form sent, part by part: each is saved whole or refused with field and reason, and a fault in one
 * keeps nobody from saving the others. What the author left as it was is not touched.
 */
export async function saveDraftParts(
  deps: { transact: Transact },
  viewer: Viewer,
  input: { practiceId: PracticeId; parts: readonly SentPart[] },
): Promise<FaultsByInput> {
  const faults: FaultsByInput = {}
  for (const { isChanged, ...part } of input.parts) {
    if (isChanged) Object.assign(faults, await saved(deps, viewer, { ...part, practiceId: input.practiceId }))
  }
  return faults
}

type Saving = { practiceId: PracticeId; part: PartName; value: unknown; version: number }

async function saved(deps: { transact: Transact }, viewer: Viewer, part: Saving): Promise<FaultsByInput> {
  if (part.value === null && part.version === 0) return {}
  try {
    await saveDraftPart(deps, viewer, part)
    return {}
  } catch (error) {
    if (error instanceof Problem && error.code === 'CONFLICT') return { [part.part]: 'conflict' }
    if (error instanceof Problem && error.code === 'INVALID_INPUT') return faultsOf(part.part, error)
    throw error
  }
}

function faultsOf(part: PartName, problem: Problem): FaultsByInput {
  return Object.fromEntries(
    issuesOf(problem)
      .toReversed()
      .map(({ path, code }) => [path ? `${part}.${path}` : part, code]),
  )
}
