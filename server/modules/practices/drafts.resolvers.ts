import type { PersonId, PracticeId, Viewer } from '#shared/access/viewer.ts'
import { completenessItems, completenessOf } from '#shared/practices/completeness.ts'
import { finishedContent, readableContent } from '#shared/practices/draft-parts.ts'
import { whoCanSee } from '#shared/practices/who-can-see.ts'
import type { Audience } from '#shared/practices/who-can-see.ts'
import type { GraphQLContext } from '#server/graphql/context.ts'
import type { Deps } from '#server/kernel/deps.ts'
import { globalId, localId } from '#server/kernel/global-id.ts'
import { askToSubmit } from './ask-to-submit.ts'
import { archivePractice, confirmPractice, restorePractice, withdrawPractice } from './change-public-life.ts'
import { discardDraft } from './discard-draft.ts'
import type { Draft, DraftPart, OwnPractice } from './drafts.models.ts'
import { getDraft, presentParts } from './get-draft.ts'
import { listOwnPractices } from './list-own-practices.ts'
import { listPublishers } from './list-publishers.ts'
import { abilitiesOf } from './practices.policy.ts'
import { previewDraft } from './preview-draft.ts'
import { recallPractice } from './recall-practice.ts'
import { showMarkdown } from './show-markdown.ts'
import { saveOrShowTheirs } from './save-draft-part.ts'
import { startPractice } from './start-practice.ts'
import { startRevision } from './start-revision.ts'
import { submitPractice } from './submit-practice.ts'

type SaveInput = { practiceId: string; part: string; value?: unknown; version: number }
type OfPractice = { practiceId: string }

/** The moves that need nothing but the practice. */
const MOVES = {
  askToSubmitPractice: askToSubmit,
  recallPractice,
  discardDraft,
  startRevision,
  confirmPractice,
  archivePractice,
  restorePractice,
} as const satisfies Record<string, Move>
type Move = (deps: Deps, viewer: Viewer, input: { practiceId: PracticeId }) => Promise<{ id: PracticeId }>

export const draftsResolvers = {
  Query: {
    draft: (_root: unknown, { key }: { key: string }, { deps, viewer }: GraphQLContext) =>
      getDraft(deps, viewer, { key }),
    myPractices: (_root: unknown, { first }: { first: number }, { deps, viewer }: GraphQLContext) =>
      listOwnPractices(deps, viewer, { first }),
    publishers: (_root: unknown, _args: unknown, { deps, viewer }: GraphQLContext) =>
      listPublishers(deps, viewer),
    markdown: (_root: unknown, { text }: { text: string }, { viewer }: GraphQLContext) =>
      showMarkdown(viewer, { text }),
  },
  Draft: {
    practiceId: ({ practice }: Draft) => globalId('Practice', practice.id),
    key: ({ practice }: Draft) => practice.key,
    version: ({ practice }: Draft) => practice.version,
    publisher: ({ practice }: Draft) => practice.publisher,
    provenance: ({ practice }: Draft) => practice.provenance,
    candidate: ({ practice }: Draft) => practice.candidate,
    publicState: ({ practice }: Draft) => practice.publicLife,
    publishedRevision: ({ practice }: Draft) => practice.publishedRevision,
    nextRevision: ({ practice }: Draft) => practice.lastRevision + 1,
    abilities: ({ practice, viewer }: Draft) => abilitiesOf(viewer, practice),
    whoCanSee: ({ practice }: Draft) => whoCanSee(practice),
    parts: ({ parts, viewer }: Draft) => parts.map((part): DraftPart => ({ part, viewer })),
    place: ({ parts }: Draft) => readableContent(presentParts(parts)).place,
    completeness: ({ parts }: Draft) => completenessOf(readableContent(presentParts(parts))),
    completenessItems: ({ parts }: Draft) => completenessItems(readableContent(presentParts(parts))),
    faults: ({ parts }: Draft) => faultsOf(parts),
    askedToSubmitAt: ({ practice }: Draft, _args: unknown, { loaders }: GraphQLContext) =>
      loaders.candidateNews.load(practice.id).then((news) => news?.askedToSubmitAt),
    lastRemark: ({ practice }: Draft, _args: unknown, { loaders }: GraphQLContext) =>
      loaders.candidateNews.load(practice.id).then((news) => news?.lastRemark),
    preview: (draft: Draft, { audience }: { audience: Audience }, { deps }: GraphQLContext) =>
      previewDraft(deps, draft, audience),
  },
  DraftPart: {
    name: ({ part }: DraftPart) => part.part,
    value: ({ part }: DraftPart) => part.value,
    version: ({ part }: DraftPart) => part.version,
    savedAt: ({ part }: DraftPart) => part.savedAt,
    isMine: ({ part, viewer }: DraftPart) => isBy(viewer.personId, part),
  },
  OwnPractice: {
    practiceId: ({ id }: OwnPractice) => globalId('Practice', id),
    publicState: ({ publicLife }: OwnPractice) => publicLife,
    whoCanSee,
    abilities: ({ viewer, ...practice }: OwnPractice) => abilitiesOf(viewer, practice),
    askedToSubmitAt: ({ id }: OwnPractice, _args: unknown, { loaders }: GraphQLContext) =>
      loaders.candidateNews.load(id).then((news) => news?.askedToSubmitAt),
    lastRemark: ({ id }: OwnPractice, _args: unknown, { loaders }: GraphQLContext) =>
      loaders.candidateNews.load(id).then((news) => news?.lastRemark),
  },
  Mutation: {
    startPractice: async (
      _root: unknown,
      { input }: { input: { publisherId: string; language: string } },
      { deps, viewer }: GraphQLContext,
    ) => {
      const publisherId = localId<'OrganisationId'>('Organisation', input.publisherId, 'publisherId')
      const { id } = await startPractice(deps, viewer, { ...input, publisherId })
      return { __typename: 'PracticeStarted', draft: await getDraft(deps, viewer, { id }) }
    },
    saveDraftPart: (_root: unknown, { input }: { input: SaveInput }, { deps, viewer }: GraphQLContext) =>
      saveOrShowTheirs(deps, viewer, {
        ...input,
        value: input.value ?? null,
        practiceId: practiceIdOf(input),
      }).then((outcome) =>
        'version' in outcome
          ? { __typename: 'DraftPartSaved', ...outcome }
          : { __typename: 'DraftPartConflict', theirs: outcome.theirs && { part: outcome.theirs, viewer } },
      ),
    submitPractice: (_root: unknown, args: OfPractice & { version: number }, context: GraphQLContext) =>
      moving(context, args, (deps, viewer, input) => submitPractice(deps, viewer, { ...args, ...input })),
    withdrawPractice: (_root: unknown, args: OfPractice & { reason: string }, context: GraphQLContext) =>
      moving(context, args, (deps, viewer, input) => withdrawPractice(deps, viewer, { ...args, ...input })),
    ...Object.fromEntries(
      Object.entries(MOVES).map(([name, move]) => [
        name,
        (_root: unknown, args: OfPractice, context: GraphQLContext) => moving(context, args, move),
      ]),
    ),
  },
}

/** Makes a move, and answers with the practice as it stands after it. */
async function moving({ deps, viewer }: GraphQLContext, args: OfPractice, move: Move) {
  const { id } = await move(deps, viewer, { practiceId: practiceIdOf(args) })
  return {
    __typename: 'PracticeMoved',
    practiceId: globalId('Practice', id),
    draft: await getDraft(deps, viewer, { id }),
  }
}

function practiceIdOf({ practiceId }: OfPractice): PracticeId {
  return localId<'PracticeId'>('Practice', practiceId, 'practiceId')
}

function isBy(person: PersonId | null, { savedBy }: Draft['parts'][number]): boolean {
  return person !== null && savedBy === person
}

function faultsOf(parts: Draft['parts']) {
  const finished = finishedContent(presentParts(parts))
  if ('content' in finished) return []
  return finished.faults.map(({ field, code, reason, limit }) => ({
    path: field,
    code,
    message: reason,
    limit: limit ?? null,
  }))
}
