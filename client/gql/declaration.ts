// Made by `npm run generate` from the schema: not to be edited.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] }
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never }
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'
/** The schemes of the thesaurus. */
export type ConceptScheme =
  /** What is to be prevented. */
  | 'THREAT'
  /** What protects. */
  | 'EQUIPMENT'
  /** What protects and is more than protection: art, furniture, landscape. */
  | 'INSTALLATION'
  /** The sort of public space. */
  | 'SPACE'
  /** The phase of a measure, from planning to removal. */
  | 'PHASE'
  /** How long a measure stays. */
  | 'PERMANENCE'
  /** What a practice is about, beyond objects and places. */
  | 'THEME'
  /** Whom a practice is for. */
  | 'TARGET_GROUP'

/** The three sorts of items of the Declaration. */
export type DeclarationItemKind =
  /** What the signatories are convinced of. */
  | 'CONVICTION'
  /** What they undertake to do. */
  | 'COMMITMENT'
  /** What they call on the European institutions to do. */
  | 'CALL'

export type DeclarationPageQueryVariables = Exact<{
  language: string
}>

export type DeclarationPageQuery = {
  readonly declaration: {
    readonly adoptedOn: string
    readonly place: string
    readonly languageOfRecord: string
    readonly title: string
    readonly occasion: string
    readonly preamble: string
    readonly signatureLine: string
    readonly convictions: string
    readonly commitments: string
    readonly calls: string
    readonly items: ReadonlyArray<{
      readonly key: string
      readonly kind: DeclarationItemKind
      readonly number: number
      readonly title: string
      readonly text: string
      readonly textOfRecord: string
    }>
    readonly instruments: ReadonlyArray<{
      readonly key: string
      readonly date: string
      readonly place: string
      readonly title: string
      readonly adoptedBy: string | null
    }>
    readonly signatories: ReadonlyArray<{
      readonly key: string
      readonly name: string
      readonly country: string
    }>
    readonly signatoriesSource: { readonly publisher: string; readonly title: string; readonly url: string }
  }
}

export type DeclarationItemPageQueryVariables = Exact<{
  key: string
  language: string
}>

export type DeclarationItemPageQuery = {
  readonly declarationItem: {
    readonly evidence: string | null
    readonly addressee: string | null
    readonly key: string
    readonly kind: DeclarationItemKind
    readonly number: number
    readonly title: string
    readonly text: string
    readonly textOfRecord: string
    readonly concepts: ReadonlyArray<{
      readonly key: string
      readonly scheme: ConceptScheme
      readonly label: string
    }>
  } | null
}

export type ItemFragment = {
  readonly key: string
  readonly kind: DeclarationItemKind
  readonly number: number
  readonly title: string
  readonly text: string
  readonly textOfRecord: string
}

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>
  private value: string
  public __meta__?: Record<string, any> | undefined

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value)
    this.value = value
    this.__meta__ = __meta__
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value
  }
}
export const ItemFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment Item on DeclarationItem {
  key
  kind
  number
  title(language: $language)
  text(language: $language)
  textOfRecord
}
    `,
  { fragmentName: 'Item' },
) as unknown as TypedDocumentString<ItemFragment, unknown>
export const DeclarationPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DeclarationPage($language: String!) {
  declaration {
    adoptedOn
    place
    languageOfRecord
    title(language: $language)
    occasion(language: $language)
    preamble(language: $language)
    convictions: leadIn(kind: CONVICTION, language: $language)
    commitments: leadIn(kind: COMMITMENT, language: $language)
    calls: leadIn(kind: CALL, language: $language)
    signatureLine(language: $language)
    items {
      ...Item
    }
    instruments {
      key
      date
      place
      title(language: $language)
      adoptedBy(language: $language)
    }
    signatories {
      key
      name
      country
    }
    signatoriesSource {
      publisher
      title
      url
    }
  }
}
    fragment Item on DeclarationItem {
  key
  kind
  number
  title(language: $language)
  text(language: $language)
  textOfRecord
}`) as unknown as TypedDocumentString<DeclarationPageQuery, DeclarationPageQueryVariables>
export const DeclarationItemPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DeclarationItemPage($key: String!, $language: String!) {
  declarationItem(key: $key) {
    ...Item
    evidence(language: $language)
    addressee(language: $language)
    concepts {
      key
      scheme
      label(language: $language)
    }
  }
}
    fragment Item on DeclarationItem {
  key
  kind
  number
  title(language: $language)
  text(language: $language)
  textOfRecord
}`) as unknown as TypedDocumentString<DeclarationItemPageQuery, DeclarationItemPageQueryVariables>
