import type { InterfaceLanguage } from '#shared/languages.ts'
import { operationQuery } from '../../lib/query.ts'

const operations = () => import('../../gql/search.ts')

/** The practices that bear a commitment out, and those that show the contrary. */
export function commitmentPracticesQuery(language: InterfaceLanguage, commitment: string) {
  return operationQuery('CommitmentPractices', async () => (await operations()).CommitmentPracticesDocument, {
    language,
    evidencing: [{ facet: 'COMMITMENT', values: [commitment] }],
    contrary: [{ facet: 'CONTRADICTS', values: [commitment] }],
  })
}
