import type { InterfaceLanguage } from '#shared/languages.ts'
import type { Audience } from '#shared/practices/who-can-see.ts'
import type { PracticePageQuery } from '../../gql/practice.ts'
import { operationQuery } from '../../lib/query.ts'

const operations = () => import('../../gql/practice.ts')

/** A practice as this viewer may read it, with all that its page draws. */
export type Practice = NonNullable<PracticePageQuery['practice']>

/** `address` is the last part of the address of its page. */
export function practiceQuery(language: InterfaceLanguage, address: string) {
  const variables = { language, address }
  return operationQuery('PracticePage', async () => (await operations()).PracticePageDocument, variables)
}

/** The draft of a practice as somebody else would read it. */
export function draftPreviewQuery(language: InterfaceLanguage, key: string, audience: Audience) {
  const variables = { language, key, audience: AUDIENCES[audience] }
  return operationQuery('DraftPreview', async () => (await operations()).DraftPreviewDocument, variables)
}

const AUDIENCES = { visitor: 'VISITOR', member: 'MEMBER', moderator: 'MODERATOR' } as const

/** A revision that was public, by its number. */
export function revisionQuery(language: InterfaceLanguage, address: string, number: number) {
  const variables = { language, address, number }
  return operationQuery(
    'PublishedRevision',
    async () => (await operations()).PublishedRevisionDocument,
    variables,
  )
}

/** The one address of its page in a language. */
export function pathIn(practice: Practice, language: InterfaceLanguage): string {
  const { pathFr: fr, pathEn: en, pathDe: de, pathIt: it, pathEs: es } = practice
  return { fr, en, de, it, es }[language]
}
