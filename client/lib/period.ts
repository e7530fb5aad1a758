import { useWords } from './words.tsx'

/** The years of something as people write them: 2019–2021, since 2019, until 2021; empty where none is stated. */
export function usePeriod({ start, end }: { start: number | null; end: number | null }): string {
  const t = useWords()
  if (start !== null && start === end) return String(start)
  if (start !== null && end !== null) return t('template.years', { start: String(start), end: String(end) })
  if (start !== null) return t('template.since', { year: String(start) })
  return end === null ? '' : t('template.until', { year: String(end) })
}
