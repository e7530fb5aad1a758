import type * as shared from '#shared/declaration/declaration.ts'
import type * as signatories from '#shared/declaration/signatories.ts'
import type * as register from '#shared/standards/standards.ts'
import type * as thesaurus from '#shared/thesaurus/concept.ts'
import type * as connections from '#server/kernel/connection.ts'
import type * as gazetteer from './gazetteer.ts'

/** What resolvers hold for the types of the schema: each name is the name of a type in taxonomy.graphql. */
export type Declaration = typeof shared.declaration
export type DeclarationItem = shared.DeclarationItem
export type Instrument = shared.Instrument
export type Signatory = signatories.Signatory
export type Concept = thesaurus.Concept
export type Standard = register.Standard
export type City = gazetteer.City
export type CityConnection = connections.Connection<City>
