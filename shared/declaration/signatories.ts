import data from './signatories.json' with { type: 'json' }

export type Signatory = {
  readonly id: string
  /** The organisation that signed, as it calls itself. */
  readonly name: string
  /** A name that the gazetteer knows; null for an association, a region or a network. */
  readonly city: string | null
  readonly country: string
}

export const signatories: readonly Signatory[] = data.signatories

/** Who named the signatories. The list is theirs “to date”: the Declaration stays open to further towns. */
export const signatoriesSource: Readonly<{ publisher: string; title: string; url: string }> = data.source
