export { refreshOwnMarks } from './documents/refresh-documents.ts'
export { searchPractices } from './search-practices.ts'
export { countTogether } from './count-together.ts'
export type { CountTogether } from './counts-together.repository.ts'
