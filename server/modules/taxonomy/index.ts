export { cities, cityName, cityOf, findCity, nearestCityNames } from './gazetteer.ts'
export type { City } from './gazetteer.ts'
export { loadTaxonomy } from './load-taxonomy.ts'
