import { createLoader } from '#server/kernel/loader.ts'
import { cityOf, type City } from './gazetteer.ts'

/** Cities by identifier, for the modules whose things lie in one. */
export function taxonomyLoaders() {
  const cities = createLoader<string, City>(async (ids) => {
    return new Map(ids.flatMap((id) => knownCity(id)))
  })
  return { cities }
}

function knownCity(id: string): [string, City][] {
  const city = cityOf(id)
  return city ? [[id, city]] : []
}
