/** Population bands of the city that a practice comes from, smallest first; each ends where the next begins. */
export const CITY_SIZES = ['under-20000', 'from-20000', 'from-100000', 'from-500000', 'from-1000000'] as const
export type CitySize = (typeof CITY_SIZES)[number]

/** The band of a population; undefined where the gazetteer does not know it. */
export function citySizeOf(population: number | null): CitySize | undefined {
  if (population === null) return undefined
  if (population < 20_000) return 'under-20000'
  if (population < 100_000) return 'from-20000'
  if (population < 500_000) return 'from-100000'
  if (population < 1_000_000) return 'from-500000'
  return 'from-1000000'
}
