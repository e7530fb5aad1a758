import type { InterfaceLanguage } from '#shared/languages.ts'
import {
  CommitmentsDocument,
  DraftAttachmentsDocument,
  type DraftAttachmentsQuery,
  DraftDocument,
  type DraftQuery,
  MyPracticesDocument,
  type MyPracticesQuery,
  VocabularyDocument,
} from '../../gql/writing.ts'
import { operationQuery } from '../../lib/query.ts'

export type Draft = NonNullable<DraftQuery['draft']>
export type DraftAttachment = NonNullable<DraftAttachmentsQuery['draft']>['attachments'][number]
export type OwnPractice = MyPracticesQuery['myPractices'][number]

export function myPracticesQuery() {
  return operationQuery('MyPractices', MyPracticesDocument, {})
}

/** A draft with all its parts, as its authors write it. */
export function draftQuery(language: InterfaceLanguage, key: string) {
  return operationQuery('Draft', DraftDocument, { key, language })
}

/** The pictures and documents of a draft, as files. */
export function attachmentsQuery(language: InterfaceLanguage, key: string) {
  return operationQuery('DraftAttachments', DraftAttachmentsDocument, { key, language })
}

/** The concepts and standards that forms offer. */
export function vocabularyQuery(language: InterfaceLanguage) {
  return operationQuery('Vocabulary', VocabularyDocument, { language })
}

export function commitmentsQuery(language: InterfaceLanguage) {
  return operationQuery('Commitments', CommitmentsDocument, { language })
}
