export { COVERAGE_TABLES, writeCoverageCsv } from './write-coverage-csv.ts'
