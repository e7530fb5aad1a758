import type { Viewer } from '#shared/access/viewer.ts'
import { COMMITMENT_IDS } from '#shared/declaration/item-ids.ts'
import type { InterfaceLanguage } from '#shared/languages.ts'
import type { Db } from '#server/kernel/database.ts'
import { csvOf } from '#server/kernel/csv.ts'
import { getCoverage } from './get-coverage.ts'

export const COVERAGE_TABLES = ['cities', 'kinds'] as const
export type CoverageTable = (typeof COVERAGE_TABLES)[number]

/** One of the tables of the coverage as CSV; what shows the contrary of a commitment has columns of its own. */
export async function writeCoverageCsv(
  deps: { db: Db },
  viewer: Viewer,
  { table, language }: { table: CoverageTable; language: InterfaceLanguage },
): Promise<string> {
  const coverage = await getCoverage(deps, viewer, { language })
  const columns = [
    'id',
    'name',
    'country',
    'practices',
    ...COMMITMENT_IDS,
    ...COMMITMENT_IDS.map((id) => `contradicts ${id}`),
  ]
  return csvOf(
    columns,
    coverage[table].map(({ value, label, country, practices, counts }) => [
      value,
      label,
      country,
      practices,
      ...counts.map((count) => count.practices),
      ...counts.map((count) => count.contradicts),
    ]),
  )
}
