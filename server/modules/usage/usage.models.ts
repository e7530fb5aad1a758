import type * as profile from './get-profile.ts'
import type * as usage from './get-usage.ts'
import type * as mention from './mention.ts'

/** What resolvers hold for the types of the schema: each name is the name of a type in usage.graphql. */
export type PracticeMention = mention.PracticeMention
export type Usage = usage.Usage
export type EquipmentComparison = usage.Equipment
export type Profile = profile.Profile
export type CommitmentLine = profile.CommitmentLine
