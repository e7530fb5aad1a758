import type { Viewer } from '#shared/access/viewer.ts'
import { COMMITMENT_IDS } from '#shared/declaration/item-ids.ts'
import type { CommitmentId } from '#shared/declaration/item-ids.ts'
import { KINDS } from '#shared/practices/template.ts'
import type { Kind } from '#shared/practices/template.ts'
import type { Db } from '#server/kernel/database.ts'
import { countTogether } from '../search/index.ts'
import type { CountTogether } from '../search/index.ts'

export type CoverageCount = { commitment: CommitmentId; practices: number; contradicts: number }
export type CoverageRow = {
  by: 'city' | 'kind' | 'country'
  value: string
  practices: number
  counts: CoverageCount[]
}
export type CommitmentCoverage = CoverageCount & {
  cities: number
  /** Cities, where they are so few that a sentence can name them. */
  onlyIn: string[]
  missingKinds: Kind[]
  missingCountries: string[]
}
export type Coverage = {
  practices: number
  withoutCity: number
  commitments: CommitmentCoverage[]
  cities: CoverageRow[]
  kinds: CoverageRow[]
}

/** As many cities as a sentence can name. */
const NAMEABLE = 3

/** How the practices that the viewer may read spread over the commitments: all of it from one count. */
export async function getCoverage(deps: { db: Db }, viewer: Viewer): Promise<Coverage> {
  const counts = await countTogether(deps, viewer, {
    by: ['city', 'kind', 'country'],
    of: ['commitment', 'contradicts'],
  })
  const cities = rowsOf(counts, 'city')
  const countries = rowsOf(counts, 'country')
  const known = rowsOf(counts, 'kind')
  const kinds = KINDS.map((kind) => known.find(({ value }) => value === kind) ?? emptyRow(kind))
  const practices = sum(kinds.map((row) => row.practices))
  return {
    practices,
    withoutCity: practices - sum(cities.map((row) => row.practices)),
    commitments: COMMITMENT_IDS.map((id, place) => commitmentCoverage(id, place, { cities, kinds, countries })),
    cities,
    kinds,
  }
}

function rowsOf(counts: readonly CountTogether[], by: CoverageRow['by']): CoverageRow[] {
  const byValue = Map.groupBy(
    counts.filter((count) => count.by === by),
    ({ value }) => value,
  )
  return Array.from(byValue, ([value, own]) => ({
    by,
    value,
    practices: own.find(({ of }) => of === null)?.practices ?? 0,
    counts: COMMITMENT_IDS.map((commitment) => ({
      commitment,
      practices: countOf(own, 'commitment', commitment),
      contradicts: countOf(own, 'contradicts', commitment),
    })),
  }))
}

function countOf(counts: readonly CountTogether[], of: 'commitment' | 'contradicts', value: string): number {
  return counts.find((count) => count.of === of && count.ofValue === value)?.practices ?? 0
}

function emptyRow(kind: Kind): CoverageRow {
  const counts = COMMITMENT_IDS.map((commitment) => ({ commitment, practices: 0, contradicts: 0 }))
  return { by: 'kind', value: kind, practices: 0, counts }
}

type Rows = Record<'cities' | 'kinds' | 'countries', readonly CoverageRow[]>

function commitmentCoverage(commitment: CommitmentId, place: number, rows: Rows): CommitmentCoverage {
  const has = ({ counts }: CoverageRow) => (counts[place]?.practices ?? 0) > 0
  const missing = (among: readonly CoverageRow[]) =>
    among.filter((row) => row.practices > 0 && !has(row)).map(({ value }) => value)
  const covered = rows.cities.filter(has).map(({ value }) => value)
  const withoutKind = new Set(missing(rows.kinds))
  return {
    commitment,
    practices: sum(rows.kinds.map(({ counts }) => counts[place]?.practices ?? 0)),
    contradicts: sum(rows.kinds.map(({ counts }) => counts[place]?.contradicts ?? 0)),
    cities: covered.length,
    onlyIn: covered.length <= NAMEABLE ? covered : [],
    missingKinds: KINDS.filter((kind) => withoutKind.has(kind)),
    missingCountries: missing(rows.countries),
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
