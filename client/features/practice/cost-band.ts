import type { InterfaceLanguage } from '#shared/languages.ts'
import { localeOf } from '../../lib/locale.ts'
import type { Practice } from './practice-query.ts'

/** Bands are told apart by powers of ten: a glance is for the order of magnitude, the table for the figures. */
const LEAST = 1_000

/** In which band the cost of having it lies: what it cost once, in the one currency in which that is stated. */
export function costBandOf(facts: Practice['facts'], language: InterfaceLanguage): string | undefined {
  const costs = facts.filter((fact) => fact.__typename === 'Cost')
  const totals = costs.filter(({ type }) => type === 'TOTAL')
  const once =
    totals.length > 0 ? totals : costs.filter(({ type }) => type === 'PURCHASE' || type === 'WORKS')
  const [first] = once
  if (!first || once.some(({ currency }) => currency !== first.currency)) return undefined
  const sum = once.reduce((total, { amount }) => total + amount, 0)
  const from = sum < LEAST ? 0 : 10 ** Math.floor(Math.log10(sum))
  return new Intl.NumberFormat(localeOf(language), {
    style: 'currency',
    currency: first.currency,
    notation: 'compact',
  }).formatRange(from, from === 0 ? LEAST : from * 10)
}
