import type { InterfaceLanguage } from '#shared/languages.ts'
import { cityName, cityOf } from '../taxonomy/index.ts'
import type { CoverageRow } from './get-coverage.ts'

/** The name of a city; null for a kind, which the interface names itself. */
export function nameOfRow({ by, value }: CoverageRow, language: InterfaceLanguage): string | null {
  return by === 'city' ? nameOfCity(value, language) : null
}

export function byName(rows: readonly CoverageRow[], language: InterfaceLanguage): CoverageRow[] {
  const nameOf = (row: CoverageRow) => nameOfRow(row, language) ?? row.value
  return rows.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), language))
}

export function cityNames(ids: readonly string[], language: InterfaceLanguage): string[] {
  return ids.map((id) => nameOfCity(id, language)).toSorted((a, b) => a.localeCompare(b, language))
}

function nameOfCity(id: string, language: InterfaceLanguage): string {
  const city = cityOf(id)
  return city ? cityName(city, language) : id
}
