import { enumNameOf } from '#shared/text/enum-names.ts'
import { formatPartialDate } from './dates.ts'
import type { MessageId } from './message-ids.ts'
import { useLanguage, useNames, type WordList, useWords } from './words.tsx'

/** Fields of facts whose value is a word of a list. */
const LISTS: Record<string, WordList> = {
  service: 'facts.service',
  phase: 'facts.phase',
  type: 'facts.costType',
  vat: 'facts.vat',
  indicator: 'facts.indicator',
  evidence: 'template.evidence',
  proof: 'facts.proof',
  initiative: 'facts.initiative',
  values: 'facts.value',
  attractiveness: 'facts.effect',
  accessibility: 'facts.effect',
  openness: 'facts.effect',
  moment: 'facts.moment',
  impactAssessment: 'facts.answer',
  levels: 'facts.level',
}

/** Fields whose value is a number of something. */
const UNITS: Record<string, MessageId> = {
  massKg: 'facts.kg',
  speedKmh: 'facts.kmh',
  angleDegrees: 'facts.degrees',
  penetrationM: 'facts.metres',
  freeWidthCm: 'facts.cm',
  number: 'facts.people',
}

const DATES = ['date', 'nextDate', 'vulnerabilityDate', 'reviewDate']

/** `isFree`: in the authors' own words, and so in their language. */
export type WrittenField = { title: string; text: string; isFree: boolean }

/** The function that writes a field of a fact for readers, as the API or a revision has it; undefined where there is nothing to write. */
export function useFieldWriter(): (name: string, value: unknown) => WrittenField | undefined {
  const t = useWords()
  const nameOf = useNames()
  const language = useLanguage()

  const textOf = (name: string, value: unknown): string => {
    if (Array.isArray(value)) return value.map((each) => textOf(name, each)).join(', ')
    const list = LISTS[name]
    if (list) return nameOf(list, enumNameOf(String(value)))
    if (name in UNITS || name.endsWith('Minutes')) return numberOf(name, Number(value))
    return DATES.includes(name) ? formatPartialDate(language, String(value)) : String(value)
  }
  const numberOf = (name: string, count: number): string => {
    if (name.endsWith('Minutes')) return durationOf(count)
    const unit = UNITS[name]
    return unit ? t(unit, { count }) : String(count)
  }
  const durationOf = (count: number): string =>
    count >= 120 && count % 60 === 0 ? t('facts.hours', { count: count / 60 }) : t('facts.minutes', { count })

  return (name, value) => {
    const isSilent = value === null || value === undefined || value === 'UNKNOWN'
    const text = isSilent ? '' : textOf(name, value)
    return text ? { title: nameOf('facts.field', name), text, isFree: isFree(name, value) } : undefined
  }
}

function isFree(name: string, value: unknown): boolean {
  const known = name in LISTS || name in UNITS || name.endsWith('Minutes') || DATES.includes(name)
  return !known && typeof value === 'string'
}
