export { findCity, nearestCityNames } from './find-city.ts'
export { cities, cityName, cityOf } from './gazetteer.ts'
export { loadTaxonomy } from './load-taxonomy.ts'
export { signatoriesOfCity } from './signatories-of-city.ts'
