/** Why a word of the query was taken for something; what a hit says for itself comes from here. */
export type Because =
  | { readonly kind: 'word' }
  | {
      readonly kind: 'beginning' | 'corrected' | 'compound' | 'joined' | 'translation'
      readonly word: string
    }
  | { readonly kind: 'concept'; readonly concept: string }
  | { readonly kind: 'city'; readonly city: string }
  | { readonly kind: 'country'; readonly country: string }
  | { readonly kind: 'commitment'; readonly commitment: string }

/** One thing that a word of the query can stand for. */
export type Alternative = {
  /** The lexemes that a practice must hold, all of them; nearly always one. */
  readonly lexemes: readonly string[]
  /** How sure it is that this was meant: 1 for the word itself, less for everything else. */
  readonly factor: number
  readonly because: Because
}

/** A word of the query with all that it can stand for, the surest first. */
export type AskedWord = {
  readonly asked: string
  /** 1, or less for a word that everybody uses and that tells little of what is wanted. */
  readonly weight: number
  readonly alternatives: readonly Alternative[]
}

/** A query as both engines are given it. Words that say nothing are not in it. */
export type Understood = { readonly words: readonly AskedWord[] }
