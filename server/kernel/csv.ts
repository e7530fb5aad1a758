import { stringify } from 'csv-stringify/sync'

export type CsvCell = string | number | null | undefined

/**
 * A table as RFC 4180 writes it, with the mark by which spreadsheets know that it is UTF-8. A cell that a spreadsheet
 * would take for a formula is made a text.
 */
export function csvOf(columns: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return stringify(
    [columns, ...rows].map((row) => [...row]),
    {
      bom: true,
      escape_formulas: true,
      record_delimiter: 'windows',
    },
  )
}
