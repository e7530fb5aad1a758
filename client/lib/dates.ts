import type { InterfaceLanguage } from '#shared/languages.ts'
import { localeOf } from './locale.ts'

/** Days are those of Brussels, wherever the server and the reader are. */
const TIME_ZONE = 'Europe/Brussels'

/** A moment as a day: 23 November 2022. */
export function formatDate(language: InterfaceLanguage, moment: string): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: TIME_ZONE }).format(
    new Date(moment),
  )
}

/** A moment with its hour: 23 November 2022 at 16:30. */
export function formatMoment(language: InterfaceLanguage, moment: string): string {
  const options = { dateStyle: 'long', timeStyle: 'short', timeZone: TIME_ZONE } as const
  return new Intl.DateTimeFormat(localeOf(language), options).format(new Date(moment))
}

/** A date as exactly as it is known: 2024, 2024-05 and 2024-05-17 become 2024, May 2024 and 17 May 2024. */
export function formatPartialDate(language: InterfaceLanguage, date: string): string {
  const [year = '', month, day] = date.split('-')
  if (!month) return year
  const options = { year: 'numeric', month: 'long', ...(day && { day: 'numeric' as const }) } as const
  return new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: 'UTC' }).format(new Date(date))
}
