import type { PracticeId, Viewer } from '#shared/access/viewer.ts'
import type { Label } from '#shared/practices/labels.ts'
import { partsOf } from '#shared/practices/parts.ts'
import type { PartName } from '#shared/practices/parts.ts'
import type { Db } from '#server/kernel/database.ts'
import { Problem } from '#server/kernel/problem.ts'
import type { Transact } from '#server/kernel/transaction.ts'
import { findStanding, getRevision } from '../practices/index.ts'
import { editRevision } from './edit-revision.ts'

export type PartEdit = {
  practiceId: PracticeId
  version: number
  part: PartName
  text?: string | undefined
  label?: Label | undefined
  reason: string
  masksEarlier: boolean
}

/** A small edit of one part as a form sends it: its words, its label, or both; all else of the part stays. */
export async function editPart(
  deps: { db: Db; transact: Transact },
  viewer: Viewer,
  { part, text, label, ...input }: PartEdit,
): Promise<{ id: PracticeId; revision: number }> {
  const standing = await findStanding(deps.db, input.practiceId)
  const number = standing?.candidateRevision
  if (!number) throw new Problem('NOT_FOUND', 'There is no review of this practice.')
  const { projected } = await getRevision(deps, viewer, { practiceId: input.practiceId, number })
  const claims = projected.content.claims.map(({ state: _state, ...claim }) => claim)
  const value = partsOf({ ...projected.content, claims }).get(part)
  if (value === undefined) throw new Problem('INVALID_INPUT', 'There is no such part.', { field: 'part' })
  return editRevision(deps, viewer, { ...input, parts: [{ part, value: edited(value, text, label) }] })
}

function edited(value: unknown, text: string | undefined, label: Label | undefined): unknown {
  if (typeof value !== 'object' || value === null) return text ?? value
  return {
    ...value,
    ...('text' in value && text !== undefined && { text }),
    ...('label' in value && label !== undefined && { label }),
  }
}
