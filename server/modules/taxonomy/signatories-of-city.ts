import { signatories, type Signatory } from '#shared/declaration/signatories.ts'
import { findCity } from './find-city.ts'

/** The signatories of the Declaration by the city that they are; associations, regions and networks are none. */
const byCity = Map.groupBy(signatories, ({ city, country }) =>
  city === null ? undefined : findCity(city, country)?.id,
)

export function signatoriesOfCity(city: string): readonly Signatory[] {
  return byCity.get(city) ?? []
}
