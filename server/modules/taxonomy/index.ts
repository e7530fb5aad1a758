export { cities, findCity, nearestCityNames } from './gazetteer.ts'
export { loadTaxonomy } from './load-taxonomy.ts'
