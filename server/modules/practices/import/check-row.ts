import * as v from 'valibot'
import type { PracticeContent } from '#shared/practices/content.ts'
import { faultsOf } from '#shared/practices/faults.ts'
import type { Fault } from '#shared/practices/faults.ts'
import { contentOf, importRowSchema } from '#shared/practices/import-form.ts'
import type { ImportRow } from '#shared/practices/import-form.ts'
import { conceptOf } from '#shared/thesaurus/thesaurus.ts'
import { findCity, nearestCityNames } from '../../taxonomy/index.ts'

export type CheckedRow = { row: ImportRow; content: PracticeContent } | { faults: Fault[] }

/** Reads one row against the form, the gazetteer and the thesaurus; every fault is reported, not the first. */
export function checkRow(value: unknown): CheckedRow {
  const parsed = v.safeParse(importRowSchema, value)
  if (!parsed.success) return { faults: faultsOf(parsed.issues) }
  const row = parsed.output
  const city = findCity(row.city, row.country)
  const content = contentOf(row, city?.id ?? '')
  const faults = [
    ...unknownConcepts(row),
    ...repeatedSections(row),
    ...missingSections(row),
    ...looseReasons(row),
    ...(city ? [] : [unknownCity(row)]),
    ...(Array.isArray(content) ? content : []),
  ]
  return faults.length > 0 || Array.isArray(content) ? { faults } : { row, content }
}

const fault = (code: string, field: string, reason: string): Fault => ({ field, code, reason })

function unknownConcepts({ concepts, permanence }: ImportRow): Fault[] {
  const unknown = concepts.flatMap((id, index) =>
    conceptOf(id)
      ? []
      : [fault('unknown-concept', `concepts.${index}`, `The thesaurus has no concept "${id}".`)],
  )
  if (permanence == null || conceptOf(permanence)?.scheme === 'permanence') return unknown
  return [
    ...unknown,
    fault('unknown-concept', 'permanence', `"${permanence}" is no permanence of the thesaurus.`),
  ]
}

function repeatedSections({ sections }: ImportRow): Fault[] {
  const kinds = sections.map(({ kind }) => kind)
  return kinds.flatMap((kind, index) =>
    kinds.indexOf(kind) < index ? [fault('twice', `sections.${index}.kind`, `"${kind}" stands twice.`)] : [],
  )
}

/** Sections that a claim leans on and that are not there. */
function missingSections({ sections, claims }: ImportRow): Fault[] {
  const kinds = new Set(sections.map(({ kind }) => kind))
  return claims.flatMap((claim, index) =>
    (claim.sections ?? [])
      .filter((kind) => !kinds.has(kind))
      .map((kind) => fault('unknown-section', `claims.${index}.sections`, `There is no section "${kind}".`)),
  )
}

/** Translated reasons of claims that are not there. */
function looseReasons({ translations, claims }: ImportRow): Fault[] {
  return translations.flatMap(({ reasons }, index) =>
    reasons
      .filter(({ claim }) => claim >= claims.length)
      .map(({ claim }) =>
        fault(
          'unknown-claim',
          `translations.${index}.reasons`,
          `There is no claim ${claim}; they count from 0.`,
        ),
      ),
  )
}

function unknownCity({ city, country }: ImportRow): Fault {
  const nearest = nearestCityNames(city, country, 3)
  const hint = nearest.length > 0 ? ` Did you mean ${nearest.join(', ')}?` : ''
  return fault('unknown-city', 'city', `The gazetteer has no city "${city}" in ${country}.${hint}`)
}
