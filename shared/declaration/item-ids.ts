/** The numbering of the Declaration, apart from its texts so that a page can name items without loading them. */
export const CONVICTION_IDS = ['V1', 'V2', 'V3', 'V4', 'V5'] as const
export const COMMITMENT_IDS = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9'] as const
export const CALL_IDS = ['E1', 'E2', 'E3', 'E4'] as const

export type ConvictionId = (typeof CONVICTION_IDS)[number]
export type CommitmentId = (typeof COMMITMENT_IDS)[number]
export type CallId = (typeof CALL_IDS)[number]
export type DeclarationItemId = ConvictionId | CommitmentId | CallId

export const DECLARATION_ITEM_IDS: readonly DeclarationItemId[] = [
  ...CONVICTION_IDS,
  ...COMMITMENT_IDS,
  ...CALL_IDS,
]

export function isDeclarationItemId(value: string): value is DeclarationItemId {
  return (DECLARATION_ITEM_IDS as readonly string[]).includes(value)
}

export function isCallId(value: string): value is CallId {
  return (CALL_IDS as readonly string[]).includes(value)
}
