import type { InterfaceLanguage } from '#shared/languages.ts'
import {
  CityCasesDocument,
  CommitmentsDocument,
  DraftAttachmentsDocument,
  DraftCheckDocument,
  type DraftCheckQuery,
  type DraftAttachmentsQuery,
  DraftDocument,
  type DraftQuery,
  MyPracticesDocument,
  type MyPracticesQuery,
  PracticeAccessDocument,
  type PracticeAccessQuery,
  VocabularyDocument,
} from '../../gql/writing.ts'
import { operationQuery } from '../../lib/query.ts'

export type Draft = NonNullable<DraftQuery['draft']>
export type DraftAttachment = NonNullable<DraftAttachmentsQuery['draft']>['attachments'][number]
export type SelfCheck = NonNullable<DraftCheckQuery['draft']>['check']
export type OwnPractice = MyPracticesQuery['myPractices'][number]

export type PracticeAccess = NonNullable<PracticeAccessQuery['practiceAccess']>
export type CityCase = MyPracticesQuery['cityCases'][number]

export function myPracticesQuery(language: InterfaceLanguage) {
  return operationQuery('MyPractices', MyPracticesDocument, { language })
}

/** What was compiled about the cities that the viewer leads. */
export function cityCasesQuery(language: InterfaceLanguage) {
  return operationQuery('CityCases', CityCasesDocument, { language })
}

/** Who outside the publisher may read what is AMBER in a practice. */
export function practiceAccessQuery(language: InterfaceLanguage, key: string) {
  return operationQuery('PracticeAccess', PracticeAccessDocument, { key, language })
}

/** A draft with all its parts, as its authors write it. */
export function draftQuery(language: InterfaceLanguage, key: string) {
  return operationQuery('Draft', DraftDocument, { key, language })
}

/** The pictures and documents of a draft, as files. */
export function attachmentsQuery(language: InterfaceLanguage, key: string) {
  return operationQuery('DraftAttachments', DraftAttachmentsDocument, { key, language })
}

/** What the check says of a draft as it stands. */
export function checkQuery(key: string) {
  return operationQuery('DraftCheck', DraftCheckDocument, { key })
}

/** The concepts and standards that forms offer. */
export function vocabularyQuery(language: InterfaceLanguage) {
  return operationQuery('Vocabulary', VocabularyDocument, { language })
}

export function commitmentsQuery(language: InterfaceLanguage) {
  return operationQuery('Commitments', CommitmentsDocument, { language })
}
