import {
  CallFindingsDocument,
  CommitmentGapsDocument,
  CoveragePageDocument,
  type CoveragePageQuery,
} from '../../gql/coverage.ts'
import type { InterfaceLanguage } from '#shared/languages.ts'
import { operationQuery } from '../../lib/query.ts'

export type Coverage = CoveragePageQuery['coverage']

export function coverageQuery(language: InterfaceLanguage) {
  return operationQuery('CoveragePage', CoveragePageDocument, { language })
}

export function commitmentGapsQuery(language: InterfaceLanguage) {
  return operationQuery('CommitmentGaps', CommitmentGapsDocument, { language })
}

export function callFindingsQuery(language: InterfaceLanguage, key: string) {
  return operationQuery('CallFindings', CallFindingsDocument, { language, key })
}
