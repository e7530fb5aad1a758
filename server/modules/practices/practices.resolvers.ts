import { declarationItemOf } from '#shared/declaration/declaration.ts'
import { addressOf } from '#shared/practices/address.ts'
import { completenessOf } from '#shared/practices/completeness.ts'
import type { Fact, FactOf } from '#shared/practices/content.ts'
import type { FactKind } from '#shared/practices/facts.ts'
import { guardedDetailsOf } from '#shared/practices/labels.ts'
import type { Label } from '#shared/practices/labels.ts'
import type { PartName } from '#shared/practices/parts.ts'
import { languagesOf, translated } from '#shared/practices/translated.ts'
import { standardOf } from '#shared/standards/standards.ts'
import { conceptOf } from '#shared/thesaurus/thesaurus.ts'
import type { ConceptScheme } from '#shared/thesaurus/concept.ts'
import type { GraphQLContext } from '#server/graphql/context.ts'
import { isUuid } from '#server/kernel/ids.ts'
import { findOrganisation } from '../accounts/index.ts'
import { getPractice } from './get-practice.ts'
import type { ReadablePractice } from './get-practice.ts'
import { getPublishedRevision } from './get-published-revision.ts'
import type { Related } from './practices.loaders.ts'
import type { ProjectedClaim } from './project-practice.ts'

type InLanguage = { language?: string | null }

/** A part of a practice on its way to the reader: it knows the practice that it is translated in. */
type Of<Part> = { readable: ReadablePractice; part: Part }

/** The GraphQL type of each kind of fact. */
const FACT_TYPES: Record<FactKind, string> = {
  'risk-assessment': 'RiskAssessment',
  prioritisation: 'Prioritisation',
  'policy-frame': 'PolicyFrame',
  service: 'ServiceInvolved',
  equipment: 'EquipmentClaim',
  'temporary-use': 'TemporaryUse',
  'creative-installation': 'CreativeInstallation',
  participation: 'ParticipationFact',
  communication: 'CommunicationAct',
  rights: 'RightsFact',
  cooperation: 'Cooperation',
  cost: 'Cost',
  outcome: 'Outcome',
  source: 'Source',
}

export const practicesResolvers = {
  Query: {
    practice: (_root: unknown, args: { address: string }, { deps, viewer }: GraphQLContext) =>
      getPractice(deps, viewer, args),
    publishedRevision: (
      _root: unknown,
      args: { address: string; number: number },
      { deps, viewer }: GraphQLContext,
    ) => getPublishedRevision(deps, viewer, args),
  },
  Practice: {
    id: ({ practice }: ReadablePractice) => practice.id,
    key: ({ practice }: ReadablePractice) => practice.key,
    path: (readable: ReadablePractice, { language }: { language: string }) => pathOf(readable, language),
    publisher: ({ practice }: ReadablePractice) => practice.publisher,
    provenance: ({ practice }: ReadablePractice) => practice.provenance,
    publicState: ({ practice }: ReadablePractice) => practice.publicLife,
    revision: ({ projected }: ReadablePractice) => projected.revision,
    firstPublishedAt: ({ practice }: ReadablePractice) => practice.firstPublishedAt,
    publishedAt: ({ practice }: ReadablePractice) => practice.publishedAt,
    confirmedAt: ({ practice }: ReadablePractice) => practice.confirmedAt,
    language: ({ projected }: ReadablePractice) => projected.content.language,
    languages: ({ projected }: ReadablePractice) => languagesOf(projected.content),
    kind: ({ projected }: ReadablePractice) => projected.content.kind,
    stage: ({ projected }: ReadablePractice) => projected.content.stage,
    confidence: ({ projected }: ReadablePractice) => projected.content.confidence,
    title: (readable: ReadablePractice, args: InLanguage, context: GraphQLContext) =>
      textOf(readable, 'title', readable.projected.content.title, args, context),
    summary: (readable: ReadablePractice, args: InLanguage, context: GraphQLContext) =>
      textOf(readable, 'summary', readable.projected.content.summary, args, context),
    place: ({ projected }: ReadablePractice) => projected.content.place,
    period: ({ projected }: ReadablePractice) => projected.content.period,
    partners: ({ projected }: ReadablePractice) => projected.content.partners,
    contact: ({ projected }: ReadablePractice) => projected.content.contact,
    concepts: ({ projected }: ReadablePractice, { scheme }: { scheme?: ConceptScheme | null }) =>
      projected.content.concepts
        .map(conceptOf)
        .filter((concept) => concept !== undefined)
        .filter((concept) => !scheme || concept.scheme === scheme),
    claims: (readable: ReadablePractice) =>
      readable.projected.content.claims.map((part) => ({ readable, part })),
    sections: (readable: ReadablePractice) =>
      readable.projected.content.sections.map((part) => ({ readable, part })),
    facts: ({ projected }: ReadablePractice) => projected.content.facts,
    relations: async (readable: ReadablePractice, _args: unknown, { loaders }: GraphQLContext) =>
      relationsOf(readable, (await loaders.related.load(readable.practice.id)) ?? []),
    history: ({ practice }: ReadablePractice, _args: unknown, { loaders }: GraphQLContext) =>
      loaders.publications.load(practice.id).then((history) => history ?? []),
    completeness: ({ projected }: ReadablePractice) => completenessOf(projected.content),
    holdsBack: ({ projected }: ReadablePractice) => projected.holdsBack,
  },
  Claim: {
    id: ({ part }: Of<ProjectedClaim>) => part.id,
    commitment: ({ part }: Of<ProjectedClaim>) => declarationItemOf(part.commitment),
    strength: ({ part }: Of<ProjectedClaim>) => part.strength,
    state: ({ part }: Of<ProjectedClaim>) => part.state,
    sections: ({ part }: Of<ProjectedClaim>) => part.sections,
    reason: ({ readable, part }: Of<ProjectedClaim>, args: InLanguage, context: GraphQLContext) =>
      textOf(readable, `claim:${part.id}`, part.reason, args, context),
  },
  Section: {
    kind: ({ part }: Of<Section>) => part.kind,
    label: ({ part }: Of<Section>) => part.label,
    text: ({ readable, part }: Of<Section>, args: InLanguage, context: GraphQLContext) =>
      textOf(readable, `section:${part.kind}`, part.text, args, context),
  },
  Place: {
    city: ({ city }: { city: string | null }, _args: unknown, { loaders }: GraphQLContext) =>
      city ? loaders.cities.load(city) : null,
    latitude: (place: Place) => place.coordinates?.lat ?? null,
    longitude: (place: Place) => place.coordinates?.lon ?? null,
  },
  Fact: { __resolveType: ({ kind }: Fact) => FACT_TYPES[kind] },
  EquipmentClaim: {
    standard: ({ standard }: FactOf<'equipment'>) => (standard ? (standardOf(standard) ?? null) : null),
    detailsLabel,
  },
  TemporaryUse: { detailsLabel },
}

/** Of the details that are left of a fact for this viewer. */
function detailsLabel(fact: FactOf<'equipment'> | FactOf<'temporary-use'>): Label | null {
  const { fields, label } = guardedDetailsOf(fact)
  return fields.length > 0 ? label : null
}

/** Looking up by identifier goes the way of all reading: through the loader, and so through the projection. */
export const practicesNodes = {
  Practice: async (id: string, { loaders }: GraphQLContext) =>
    isUuid<'PracticeId'>(id) ? loaders.practices.load(id) : undefined,
  Organisation: async (id: string, { deps }: GraphQLContext) =>
    isUuid<'OrganisationId'>(id) ? findOrganisation(deps.db, id) : undefined,
}

type Section = ReadablePractice['projected']['content']['sections'][number]
type Place = NonNullable<ReadablePractice['projected']['content']['place']>

/**
 * What this revision, and the public ones of others, say of how they belong together. A relation is shown by whichever
 * of the two states it, through the projection of that one.
 */
function relationsOf(readable: ReadablePractice, related: readonly Related[]) {
  return related.flatMap(({ relationId, side, practice }) => {
    const { relations, language } = (side === 'from' ? readable : practice).projected.content
    const stated = relations.find(({ id }) => id === relationId)
    return stated ? [{ ...stated, side, practice, language }] : []
  })
}

/** The address of a practice in a language of the interface, with the slug of its title there. */
export function pathOf({ practice, projected }: ReadablePractice, language: string): string {
  const title = translated(projected.content, 'title', projected.content.title, language).text
  return `/${language}/practices/${addressOf(practice.key, title)}`
}

/** The part in the reader's language, else in the original, with what is known of the translation. */
function textOf(
  { projected, changedIn }: ReadablePractice,
  part: PartName,
  original: string,
  { language }: InLanguage,
  context: GraphQLContext,
) {
  const wanted = language ?? context.language
  const found = translated(projected.content, part, original, wanted)
  const htmlPart = found.state ? `translation:${found.language}:${part}` : part
  return {
    text: found.text,
    html: projected.html[htmlPart] ?? null,
    language: found.language,
    state: found.state,
    isStale: found.madeFrom !== null && found.madeFrom < (changedIn[part] ?? 0),
  }
}
