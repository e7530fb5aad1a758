export { findCity, nearestCityNames } from './find-city.ts'
export { cities } from './gazetteer.ts'
export { loadTaxonomy } from './load-taxonomy.ts'
