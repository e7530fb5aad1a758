import type { InterfaceLanguage } from '#shared/languages.ts'
import type { Audience } from '#shared/practices/who-can-see.ts'
import { operationQuery } from '../../lib/query.ts'

const operations = () => import('../../gql/practice.ts')

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
