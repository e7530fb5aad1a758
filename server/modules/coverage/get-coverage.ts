import type { Viewer } from '#shared/access/viewer.ts'
import { commitmentOf } from '#shared/declaration/declaration.ts'
import { COMMITMENT_IDS } from '#shared/declaration/item-ids.ts'
import type { CommitmentId } from '#shared/declaration/item-ids.ts'
import type { InterfaceLanguage } from '#shared/languages.ts'
import { KINDS } from '#shared/practices/template.ts'
import type { Kind } from '#shared/practices/template.ts'
import type { Db } from '#server/kernel/database.ts'
import { countTogether } from '../search/index.ts'
import type { CountTogether } from '../search/index.ts'
import { cityName, cityOf } from '../taxonomy/index.ts'

export type CoverageCount = { commitment: CommitmentId; practices: number; contradicts: number }
export type CoverageRow = {
  value: string
  /** Null where the interface has its own words for it. */
  label: string | null
  country: string | null
  practices: number
  counts: CoverageCount[]
}
export type CommitmentCoverage = CoverageCount & {
  title: string
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
export async function getCoverage(
  deps: { db: Db },
  viewer: Viewer,
  { language }: { language: InterfaceLanguage },
): Promise<Coverage> {
  const counts = await countTogether(deps, viewer, {
    by: ['city', 'kind', 'country'],
    of: ['commitment', 'contradicts'],
  })
  const cities = rowsOf(counts, 'city')
    .map((row) => named(row, language))
    .toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), language))
  const countries = rowsOf(counts, 'country')
  const known = rowsOf(counts, 'kind')
  const kinds = KINDS.map((kind) => known.find(({ value }) => value === kind) ?? emptyRow(kind))
  const practices = sum(kinds.map((row) => row.practices))
  return {
    practices,
    withoutCity: practices - sum(cities.map((row) => row.practices)),
    commitments: COMMITMENT_IDS.map((id, place) => ({
      ...commitmentCoverage(id, place, { cities, kinds, countries }),
      title: commitmentOf(id).title[language],
    })),
    cities,
    kinds,
  }
}

function named(row: CoverageRow, language: InterfaceLanguage): CoverageRow {
  const city = cityOf(row.value)
  return city ? { ...row, label: cityName(city, language), country: city.country } : row
}

function nameOf({ label, value }: CoverageRow): string {
  return label ?? value
}

function rowsOf(counts: readonly CountTogether[], by: CountTogether['by']): CoverageRow[] {
  const byValue = Map.groupBy(
    counts.filter((count) => count.by === by),
    ({ value }) => value,
  )
  return Array.from(byValue, ([value, own]) => ({
    value,
    label: null,
    country: null,
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
  return { value: kind, label: null, country: null, practices: 0, counts }
}

type Rows = Record<'cities' | 'kinds' | 'countries', readonly CoverageRow[]>

function commitmentCoverage(
  commitment: CommitmentId,
  place: number,
  rows: Rows,
): Omit<CommitmentCoverage, 'title'> {
  const has = ({ counts }: CoverageRow) => (counts[place]?.practices ?? 0) > 0
  const missing = (among: readonly CoverageRow[]) =>
    among.filter((row) => row.practices > 0 && !has(row)).map(({ value }) => value)
  const covered = rows.cities.filter(has).map(nameOf)
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
