import type { InterfaceLanguage } from '#shared/languages.ts'
import { countryName } from './country-names.ts'

/** The countries of the Council of Europe, and those of which a case has been told. */
const COUNTRIES =
  'AD AL AM AT AU AZ BA BE BG CA CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IL IS IT LI LT LU LV MC MD ME MK MT NL NO NZ PL PT RO RS SE SI SK SM TN TR UA US XK'.split(
    ' ',
  )

/** Countries to choose from, by their names for a reader; what is chosen already is among them. */
export function countryChoices(
  reader: InterfaceLanguage,
  { codes = COUNTRIES, chosen = '' }: { codes?: readonly string[]; chosen?: string } = {},
): { value: string; label: string }[] {
  const all = chosen && !codes.includes(chosen) ? [...codes, chosen] : codes
  return all
    .map((code) => ({ value: code, label: countryName(reader, code) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, reader))
}
