import type { InterfaceLanguage } from '#shared/languages.ts'
import type { ItemFragment } from '../../gql/declaration.ts'
import { operationQuery } from '../../lib/query.ts'

const operations = () => import('../../gql/declaration.ts')

/** An item of the Declaration with its text in the language of the reader, and in that of record. */
export type Item = ItemFragment

export function declarationQuery(language: InterfaceLanguage) {
  return operationQuery('DeclarationPage', async () => (await operations()).DeclarationPageDocument, {
    language,
  })
}

export function declarationItemQuery(language: InterfaceLanguage, key: string) {
  return operationQuery('DeclarationItemPage', async () => (await operations()).DeclarationItemPageDocument, {
    language,
    key,
  })
}
