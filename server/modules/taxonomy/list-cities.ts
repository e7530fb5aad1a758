import * as v from 'valibot'
import { connectionOf, firstOf, type Connection } from '#server/kernel/connection.ts'
import { decodeCursor, encodeCursor } from '#server/kernel/cursor.ts'
import { citiesCalled } from './find-city.ts'
import { cities, type City } from './gazetteer.ts'

type CitiesAsked = { search?: string | null; country?: string | null; first: number; after?: string | null }

const place = v.tuple([v.number(), v.string()])

/** A part of the gazetteer, the largest cities first. */
export function listCities({ search, country, first, after }: CitiesAsked): Connection<City> {
  const size = firstOf(first)
  const found = search || country ? citiesCalled(search ?? '', country ?? undefined) : cities
  const rest = after ? found.filter(comesAfter(decodeCursor(after, place))) : found
  return connectionOf({
    items: rest.slice(0, size + 1),
    first: size,
    after,
    cursorOf: (city) => encodeCursor([city.population ?? 0, city.id]),
    totalCount: async () => found.length,
  })
}

function comesAfter([population, id]: v.InferOutput<typeof place>): (city: City) => boolean {
  return (city) => {
    const own = city.population ?? 0
    return own < population || (own === population && city.id > id)
  }
}
