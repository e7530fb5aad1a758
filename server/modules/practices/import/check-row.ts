import * as v from 'valibot'
import type { PracticeContent } from '#shared/practices/content.ts'
import { contentOf, faultsOf, importRowSchema } from '#shared/practices/import-form.ts'
import type { ImportRow, RowFault } from '#shared/practices/import-form.ts'
import { conceptOf } from '#shared/thesaurus/thesaurus.ts'
import { findCity, nearestCityNames } from '../../taxonomy/index.ts'

export type CheckedRow = { row: ImportRow; content: PracticeContent } | { faults: RowFault[] }

/** Reads one row against the form, the gazetteer and the thesaurus; every fault is reported, not the first. */
export function checkRow(value: unknown): CheckedRow {
  const parsed = v.safeParse(importRowSchema, value)
  if (!parsed.success) return { faults: faultsOf(parsed.issues).map(explained) }
  const row = parsed.output
  const city = findCity(row.city, row.country)
  const faults = [...conceptFaults(row), ...claimFaults(row), ...(city ? [] : [unknownCity(row)])]
  const content = contentOf(row, city?.id ?? '')
  if (Array.isArray(content)) return { faults: [...faults, ...content.map(explained)] }
  return faults.length > 0 ? { faults } : { row, content }
}

function conceptFaults(row: ImportRow): RowFault[] {
  const concepts = row.concepts.flatMap((id, index) =>
    conceptOf(id) ? [] : [{ field: `concepts.${index}`, reason: `The thesaurus has no concept "${id}".` }],
  )
  if (row.permanence == null || conceptOf(row.permanence)?.scheme === 'permanence') return concepts
  return [
    ...concepts,
    { field: 'permanence', reason: `"${row.permanence}" is no permanence of the thesaurus.` },
  ]
}

/** Sections that are told twice, sections that a claim leans on and are not there, reasons without a claim. */
function claimFaults(row: ImportRow): RowFault[] {
  const kinds = row.sections.map(({ kind }) => kind)
  const twice = kinds.flatMap((kind, index) =>
    kinds.indexOf(kind) < index
      ? [{ field: `sections.${index}.kind`, reason: `"${kind}" stands twice.` }]
      : [],
  )
  const missing = row.claims.flatMap(({ sections = [] }, index) =>
    sections.flatMap((kind) =>
      kinds.includes(kind)
        ? []
        : [{ field: `claims.${index}.sections`, reason: `There is no section "${kind}".` }],
    ),
  )
  const loose = row.translations.flatMap(({ reasons }, index) =>
    reasons.flatMap(({ claim }) =>
      claim < row.claims.length
        ? []
        : [
            {
              field: `translations.${index}.reasons`,
              reason: `There is no claim ${claim}; they count from 0.`,
            },
          ],
    ),
  )
  return [...twice, ...missing, ...loose]
}

function unknownCity({ city, country }: ImportRow): RowFault {
  const nearest = nearestCityNames(city, country, 3)
  const hint = nearest.length > 0 ? ` Did you mean ${nearest.join(', ')}?` : ''
  return { field: 'city', reason: `The gazetteer has no city "${city}" in ${country}.${hint}` }
}

/** Says of an unknown field that it is unknown, instead of what it should never have been. */
function explained({ field, reason }: RowFault): RowFault {
  if (reason.includes('Expected never')) return { field, reason: 'This field is unknown.' }
  if (reason.startsWith('Invalid key:')) return { field, reason: 'This field is missing.' }
  return { field, reason }
}
