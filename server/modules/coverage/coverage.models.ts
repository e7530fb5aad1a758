import type * as coverage from './get-coverage.ts'

/** What resolvers hold for the types of the schema: each name is the name of a type in coverage.graphql. */
export type Coverage = coverage.Coverage
export type CoverageRow = coverage.CoverageRow
export type CommitmentCoverage = coverage.CommitmentCoverage
