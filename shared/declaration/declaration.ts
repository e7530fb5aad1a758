import type { InterfaceLanguage } from '../languages.ts'
import data from './declaration.json' with { type: 'json' }
import { CALL_IDS, COMMITMENT_IDS, CONVICTION_IDS } from './item-ids.ts'
import type { CallId, CommitmentId, ConvictionId, DeclarationItemId } from './item-ids.ts'

export type Multilingual = Readonly<Record<InterfaceLanguage, string>>

/** Titles and evidence are editorial, in French too; only `text` and the frame are the Declaration's words. */
type Item<Kind extends string, Id extends DeclarationItemId> = {
  readonly kind: Kind
  readonly id: Id
  readonly number: number
  readonly title: Multilingual
  readonly text: Multilingual
}

export type Conviction = Item<'conviction', ConvictionId>
export type Commitment = Item<'commitment', CommitmentId> & { readonly evidence: Multilingual }
export type Call = Item<'call', CallId> & { readonly addressee: Multilingual }
export type DeclarationItem = Conviction | Commitment | Call

export type Instrument = {
  readonly id: string
  readonly date: string
  readonly place: string
  /** Null where the preamble does not say who adopted it. */
  readonly adoptedBy: Multilingual | null
  readonly title: Multilingual
}

/** What surrounds the items, in the order of the text: occasion, preamble, lead-ins, signature line. */
export const declaration = {
  id: data.id,
  adoptedOn: data.adoptedOn,
  place: data.place,
  title: data.title,
  frame: data.frame,
}

/** The earlier declarations that the preamble rests on. */
export const instruments: readonly Instrument[] = data.instruments

export const convictions: readonly Conviction[] = CONVICTION_IDS.map((id) => ({
  ...wordsOf(id),
  kind: 'conviction',
  id,
}))

export const commitments: readonly Commitment[] = COMMITMENT_IDS.map((id) => ({
  ...wordsOf(id),
  kind: 'commitment',
  id,
  evidence: evidenceOf(id),
}))

export const calls: readonly Call[] = CALL_IDS.map((id) => ({
  ...wordsOf(id),
  kind: 'call',
  id,
  addressee: data.addressee,
}))

/** All eighteen items, as the text has them. */
export const declarationItems: readonly DeclarationItem[] = [...convictions, ...commitments, ...calls]

const itemsById = new Map(declarationItems.map((item) => [item.id, item]))
const commitmentsById = new Map(commitments.map((commitment) => [commitment.id, commitment]))

export function declarationItemOf(id: DeclarationItemId): DeclarationItem {
  return known(id, itemsById.get(id))
}

export function commitmentOf(id: CommitmentId): Commitment {
  return known(id, commitmentsById.get(id))
}

/** True for French alone: every other language is a working translation, and must say so. */
export function isRecordLanguage(language: string): boolean {
  return language === data.languageOfRecord
}

function wordsOf(id: DeclarationItemId) {
  const { number, title, text } = known(
    id,
    data.items.find((item) => item.id === id),
  )
  return { number, title, text }
}

function evidenceOf(id: CommitmentId): Multilingual {
  return known(id, data.items.find((item) => item.id === id)?.evidence)
}

function known<Value>(id: DeclarationItemId, value: Value | undefined): Value {
  if (value === undefined) throw new Error(`declaration.json has nothing for ${id}`)
  return value
}
