import type { InterfaceLanguage } from '#shared/languages.ts'
import { operationQuery } from '../../lib/query.ts'

const operations = () => import('../../gql/search.ts')

/** What somebody who has typed so far may be about to ask for. */
export function suggestQuery(language: InterfaceLanguage, q: string) {
  return operationQuery('Suggest', async () => (await operations()).SuggestDocument, { language, q })
}
