import { isDeepStrictEqual } from 'node:util'
import type { PracticeId, Viewer } from '#shared/access/viewer.ts'
import { checkPart } from '#shared/practices/draft-parts.ts'
import type { PartName } from '#shared/practices/parts.ts'
import { assertAllowed } from '#server/kernel/assert-allowed.ts'
import { Problem } from '#server/kernel/problem.ts'
import type { Transact } from '#server/kernel/transaction.ts'
import { findDraftPart, holdPractice, putDraftPart } from './drafts.repository.ts'
import type { DraftPart } from './drafts.repository.ts'
import { withKnownCity } from './known-city.ts'
import { maySave } from './practices.policy.ts'

type Deps = { transact: Transact }

export type PartToSave = {
  practiceId: PracticeId
  part: PartName
  /** Null removes the part. */
  value: unknown
  /** The version that the author saw; 0 where the part was not there. */
  version: number
}

export type PartSaved = { part: PartName; version: number }

/**
 * Saves one part of a draft. Saving again what is already stored is no conflict, so a lost answer can be
 * retried; a part that somebody else changed is a `CONFLICT` that shows their value and its version.
 */
export async function saveDraftPart(deps: Deps, viewer: Viewer, input: PartToSave): Promise<PartSaved> {
  const outcome = await saveOrShowTheirs(deps, viewer, input)
  if ('version' in outcome) return outcome
  const { value = null, version = 0, savedAt = null } = outcome.theirs ?? {}
  throw new Problem('CONFLICT', 'Somebody else has changed this part in the meantime.', {
    field: input.part,
    details: { value, version, savedAt },
  })
}

/** The same, with what somebody else has saved as an outcome, for whoever lets the author merge the two. */
export async function saveOrShowTheirs(
  { transact }: Deps,
  viewer: Viewer,
  input: PartToSave,
): Promise<PartSaved | { theirs: DraftPart | null }> {
  const value = input.value === null ? null : checkedValue(input)
  return transact(async (tx) => {
    const practice = await holdPractice(tx, input.practiceId)
    if (!practice) throw new Problem('NOT_FOUND', 'This practice does not exist.')
    assertAllowed(maySave(viewer, practice))
    const { part } = input
    const saved = { part, value, seen: input.version, by: viewer.personId }
    const version = await putDraftPart(tx, practice.id, saved)
    if (version !== undefined) return { part, version }
    const theirs = await findDraftPart(tx, practice.id, part)
    if (theirs && isDeepStrictEqual(theirs.value, value)) return { part, version: theirs.version }
    return { theirs: theirs ?? null }
  })
}

function checkedValue({ part, value }: PartToSave): unknown {
  const check = checkPart(part, part === 'place' ? withKnownCity(value) : value)
  if (check.ok) return check.value
  throw new Problem('INVALID_INPUT', 'This part cannot be saved as it is.', {
    field: part,
    details: { issues: check.faults.map(({ field, ...fault }) => ({ ...fault, path: field })) },
  })
}
