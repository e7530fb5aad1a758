import type { InterfaceLanguage } from '#shared/languages.ts'
import { operationQuery } from '../../lib/query.ts'

const operations = () => import('../../gql/search.ts')

/** The newest practices, and how all of them spread over the facets. */
export function overviewQuery(language: InterfaceLanguage) {
  return operationQuery('Overview', async () => (await operations()).OverviewDocument, { language })
}
