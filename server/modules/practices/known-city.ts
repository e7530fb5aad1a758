import { Problem } from '#server/kernel/problem.ts'
import { cityOf, findCity, nearestCityNames } from '../taxonomy/index.ts'

/**
 * A place as it was typed, with its city from the gazetteer: authors name a city in any language, and the country
 * follows from it. A name that nothing answers to is refused with the nearest names.
 */
export function withKnownCity(place: unknown): unknown {
  if (typeof place !== 'object' || place === null || !('city' in place)) return place
  const { city: typed } = place
  if (typeof typed !== 'string' || typed.trim() === '') return place
  const country = 'country' in place && typeof place.country === 'string' ? place.country : ''
  const city = cityOf(typed) ?? findCity(typed, country || undefined)
  if (city) return { ...place, city: city.id, country: country || city.country }
  throw new Problem('INVALID_INPUT', 'The gazetteer has no such city.', {
    field: 'place',
    details: { issues: [{ path: 'city', code: 'no-such-city', reason: suggestion(typed, country) }] },
  })
}

function suggestion(typed: string, country: string): string {
  const near = nearestCityNames(typed, country, 3)
  return near.length > 0
    ? `Is it one of these: ${near.join(', ')}?`
    : 'No city of the gazetteer is called so.'
}
