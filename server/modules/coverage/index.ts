export { writeCallCsv } from './write-call-csv.ts'
export { COVERAGE_TABLES, writeCoverageCsv } from './write-coverage-csv.ts'
