import type { InterfaceLanguage } from '#shared/languages.ts'
import { localeOf } from '../../lib/locale.ts'

const DAY_MS = 24 * 3_600_000

/** Whole days since a moment, for how long something waits. */
export function daysSince(moment: string, now = Date.now()): number {
  return Math.max(0, Math.floor((now - new Date(moment).getTime()) / DAY_MS))
}

/** A moment with its hour, in Brussels: 1 December 2026, 09:00. */
export function formatMoment(language: InterfaceLanguage, moment: string): string {
  const form = { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Brussels' } as const
  return new Intl.DateTimeFormat(localeOf(language), form).format(new Date(moment))
}
