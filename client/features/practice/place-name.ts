import type { Practice } from './practice-query.ts'

/** The square and its city, the city alone, or the name of a region or a group of municipalities. */
export function placeName(place: Practice['place']): string {
  const names = [place?.name, place?.city?.name].filter((name) => name !== null && name !== undefined)
  return [...new Set(names)].join(', ')
}
