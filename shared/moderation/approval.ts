import type { PersonId } from '../access/viewer.ts'

export type Approvals = {
  /** Who approved the examined revision. */
  approvers: readonly PersonId[]
  /** Moderators who mended it: one of them may approve, but not alone. */
  editors: readonly PersonId[]
  needsSecondReader: boolean
}

/** Whether a revision may be published: enough approvals, one of them by somebody who has not edited it. */
export function isApprovedEnough({ approvers, editors, needsSecondReader }: Approvals): boolean {
  const readers = new Set(approvers)
  return (
    readers.size >= (needsSecondReader ? 2 : 1) && [...readers].some((reader) => !editors.includes(reader))
  )
}
