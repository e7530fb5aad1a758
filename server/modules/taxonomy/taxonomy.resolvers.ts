import * as text from '#shared/declaration/declaration.ts'
import { isDeclarationItemId } from '#shared/declaration/item-ids.ts'
import { signatories, signatoriesSource } from '#shared/declaration/signatories.ts'
import { citySizeOf } from '#shared/search/city-sizes.ts'
import { standards, successorOf } from '#shared/standards/standards.ts'
import { labelOf } from '#shared/thesaurus/concept.ts'
import { conceptOf, concepts, conceptsAbout, conceptsOf } from '#shared/thesaurus/thesaurus.ts'
import type { Resolvers } from '#server/graphql/generated.ts'
import { findCity } from './find-city.ts'
import { cityName, cityOf } from './gazetteer.ts'
import { inLanguage, inLanguages, wordsIn } from './in-language.ts'
import { listCities } from './list-cities.ts'

/** The language of the official wording. */
const RECORD = 'fr'

const itemOf = (key: string) => (isDeclarationItemId(key) ? text.declarationItemOf(key) : null)

export const taxonomyResolvers = {
  Query: {
    declaration: () => text.declaration,
    declarationItem: (_root, { key }) => itemOf(key),
    concepts: (_root, { scheme }) => (scheme ? conceptsOf(scheme) : concepts),
    concept: (_root, { key }) => conceptOf(key),
    cities: (_root, args) => listCities(args),
    city: (_root, { key }) => cityOf(key),
    standards: () => standards,
  },
  Declaration: {
    languageOfRecord: () => RECORD,
    title: ({ title }, asked, context) => inLanguage(title, asked, context),
    occasion: ({ frame }, asked, context) => inLanguage(frame.occasion, asked, context),
    preamble: ({ frame }, asked, context) => inLanguage(frame.preamble, asked, context),
    leadIn: ({ frame }, { kind, ...asked }, context) => inLanguage(frame.leadIns[`${kind}s`], asked, context),
    signatureLine: ({ frame }, asked, context) => inLanguage(frame.signature, asked, context),
    items: (_declaration, { kind }) => text.declarationItems.filter((item) => !kind || item.kind === kind),
    instruments: () => text.instruments,
    signatories: () => signatories,
    signatoriesSource: () => signatoriesSource,
  },
  DeclarationItem: {
    key: ({ id }) => id,
    title: ({ title }, asked, context) => inLanguage(title, asked, context),
    text: (item, asked, context) => inLanguage(item.text, asked, context),
    textOfRecord: (item) => item.text[RECORD],
    evidence: (item, asked, context) =>
      item.kind === 'commitment' ? inLanguage(item.evidence, asked, context) : null,
    addressee: (item, asked, context) =>
      item.kind === 'call' ? inLanguage(item.addressee, asked, context) : null,
    concepts: ({ id }) => conceptsAbout(id),
  },
  Instrument: {
    key: ({ id }) => id,
    title: ({ title }, asked, context) => inLanguage(title, asked, context),
    adoptedBy: ({ adoptedBy }, asked, context) => adoptedBy && inLanguage(adoptedBy, asked, context),
  },
  Signatory: {
    key: ({ id }) => id,
    city: ({ city, country }) => (city === null ? null : findCity(city, country)),
  },
  Concept: {
    key: ({ id }) => id,
    label: (concept, { language }, context) => labelOf(concept, language ?? context.language),
    labels: ({ labels }) => inLanguages(labels),
    synonyms: ({ synonyms }, { language }, context) => wordsIn(synonyms, language ?? context.language),
    broader: ({ broader }) => (broader === null ? null : conceptOf(broader)),
    narrower: ({ id }) => concepts.filter(({ broader }) => broader === id),
    declarationItems: ({ declarationItems }) => declarationItems.map(text.declarationItemOf),
  },
  Standard: {
    key: ({ id }) => id,
    supersededBy: (standard) => successorOf(standard),
    scope: ({ scope }, asked, context) => inLanguage(scope, asked, context),
  },
  City: {
    key: ({ id }) => id,
    name: (city, { language }, context) => cityName(city, language ?? context.language),
    names: ({ names }) => inLanguages(names),
    latitude: ({ lat }) => lat,
    longitude: ({ lon }) => lon,
    size: ({ population }) => citySizeOf(population),
  },
  CityConnection: { totalCount: ({ totalCount }) => totalCount() },
} satisfies Resolvers

/** All of it is public: looking something up by its identifier asks for no policy. */
export const taxonomyNodes = {
  DeclarationItem: async (id: string) => itemOf(id),
  Concept: async (id: string) => conceptOf(id),
  City: async (id: string) => cityOf(id),
}
