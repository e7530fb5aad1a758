/** Population bands of the city that a practice comes from, smallest first. */
export const CITY_SIZES = [
  'under-20000',
  '20000-to-100000',
  '100000-to-500000',
  '500000-to-1000000',
  'over-1000000',
] as const
export type CitySize = (typeof CITY_SIZES)[number]

/** The band of a population; undefined where the gazetteer does not know it. */
export function citySizeOf(population: number | null): CitySize | undefined {
  if (population === null) return undefined
  if (population < 20_000) return 'under-20000'
  if (population < 100_000) return '20000-to-100000'
  if (population < 500_000) return '100000-to-500000'
  if (population < 1_000_000) return '500000-to-1000000'
  return 'over-1000000'
}
