import type { PracticeId } from '#shared/access/viewer.ts'
import { roleIn } from '#shared/access/viewer.ts'
import { momentInBrussels } from '#shared/moderation/brussels-time.ts'
import { labelOf } from '#shared/thesaurus/concept.ts'
import { conceptOf } from '#shared/thesaurus/thesaurus.ts'
import type { GraphQLContext } from '#server/graphql/context.ts'
import type { Resolvers } from '#server/graphql/generated.ts'
import { globalId, localId } from '#server/kernel/global-id.ts'
import { Problem } from '#server/kernel/problem.ts'
import { compareRevisions, listHideableParts } from '../practices/index.ts'
import { cityName, cityOf } from '../taxonomy/index.ts'
import { acceptFinding } from './accept-finding.ts'
import { approvePractice } from './approve-practice.ts'
import { claim, unclaim } from './claim-item.ts'
import { commentOnPractice, objectToEdit, resolveThread } from './comment-on-practice.ts'
import { confirmEditorialClaim, decideClaim } from './decide-claim.ts'
import { decidePublicLife } from './decide-public-life.ts'
import { editRevision } from './edit-revision.ts'
import { examinePractice } from './examine-practice.ts'
import { getDeskPracticeById, getDeskPractice, getPublished, getReview } from './get-desk-practice.ts'
import { getTimeline } from './get-timeline.ts'
import { mayAnswer } from './moderation.policy.ts'
import type { DifferenceRun as Identified } from './moderation.models.ts'
import type { TimelineEntry } from './get-timeline.ts'
import { getBoard, getNextItem, getQueue } from './list-queue.ts'
import { eraseFromRevisions, maskPart } from './mask-part.ts'
import { recordChecks } from './record-checks.ts'
import { rejectPractice, requestChanges } from './request-changes.ts'
import { closeReport } from './report-problem.ts'
import { askToTakeOver, decideTakeOver } from './take-over.ts'
import { lookAfter, unpublishPractice } from './unpublish-practice.ts'

export const moderationResolvers = {
  Query: {
    queue: (_root, { kind, claimedBy, ...args }, { deps, viewer }) =>
      getQueue(deps, viewer, {
        ...args,
        practiceKind: kind ?? null,
        claimedBy: claimedBy ? localId<'PersonId'>('Person', claimedBy, 'claimedBy') : null,
      }),
    nextInQueue: (_root, _args, { deps, viewer }) => getNextItem(deps, viewer),
    board: (_root, _args, { deps, viewer }) => getBoard(deps, viewer),
    deskPractice: (_root, args, { deps, viewer }) => getDeskPractice(deps, viewer, args),
    comparison: (_root, args, { deps, viewer }) =>
      compareRevisions(deps, viewer, { ...args, practiceId: practiceOf(args.practiceId) }),
    timeline: (_root, { practiceId }, { deps, viewer }) =>
      getTimeline(deps, viewer, { practiceId: practiceOf(practiceId) }).then((entries) =>
        entries?.map(typed),
      ),
  },
  QueueConnection: {
    totalCount: ({ totalCount }) => totalCount(),
    countries: ({ countries }) => countries(),
  },
  QueueItem: {
    id: ({ id }) => globalId('QueueItem', id),
    practiceId: ({ practiceId }) => practiceId && globalId('Practice', practiceId),
    claimedBy: ({ claimedByName }) => claimedByName,
    isMine: ({ claimedBy }, _args, { viewer }) => claimedBy !== null && claimedBy === viewer.personId,
    isOwn: ({ publisherId }, _args, { viewer }) =>
      publisherId !== null && roleIn(viewer, publisherId) !== undefined,
    mayAnswer: (item, _args, { viewer }) => mayAnswer(viewer, item).allowed,
    askedBy: ({ askedByName }) => askedByName,
  },
  BoardClaim: {
    personId: ({ by }) => globalId('Person', by),
  },
  DeskPractice: {
    practiceId: ({ id }) => globalId('Practice', id),
    parts: ({ id }, _args, { deps }) => listHideableParts(deps.db, id),
    review: (desk, _args, { deps }) => getReview(deps, desk),
    published: (desk, _args, { deps }) => getPublished(deps, desk),
  },
  Review: {
    itemId: ({ item }) => globalId('QueueItem', item.id),
    revision: ({ item }) => item.revision,
    claimedBy: ({ item }) => item.claimedByName,
    isMine: ({ item, viewer }) => item.claimedBy !== null && item.claimedBy === viewer.personId,
    publishAt: ({ item }) => item.publishAt,
    practice: ({ readable }) => readable,
    checks: ({ checks, openLines }) =>
      checks.map(({ byName, ...check }) => ({
        ...check,
        by: byName ?? null,
        isOpen: openLines.includes(check.line),
      })),
    isEdited: ({ editors }) => editors.length > 0,
  },
  FieldDifference: {
    runs: ({ runs, identifies }) => runs.map((run) => ({ ...run, identifies })),
  },
  DifferenceRun: {
    name: ({ text, identifies }, args, context) =>
      nameOf(identifies, text, args.language ?? context.language),
  },
  TimelineEvent: {
    id: ({ id }) => globalId('TimelineEvent', id),
    by: ({ byName }) => byName,
    reason: ({ detail }) => (typeof detail['reason'] === 'string' ? detail['reason'] : null),
  },
  Comment: {
    id: ({ id }) => globalId('Comment', id),
    threadId: ({ threadId }) => threadId && globalId('Comment', threadId),
    by: ({ byName }) => byName,
    body: ({ body }) => body ?? '',
  },
  DeskDone: {
    practiceId: ({ practiceId }) => practiceId && globalId('Practice', practiceId),
    practice: ({ practiceId }, _args, context) => deskOf(practiceId, context),
  },
  PracticeApproved: {
    practice: ({ id }, _args, context) => deskOf(id, context),
  },
  Mutation: {
    claimItem: (_root, { itemId }, { deps, viewer }) =>
      claim(deps, viewer, { item: itemOf(itemId) }).then(doneItem),
    releaseItem: (_root, { itemId }, { deps, viewer }) =>
      unclaim(deps, viewer, { item: itemOf(itemId) }).then(doneItem),
    examinePractice: (_root, args, { deps, viewer }) =>
      examinePractice(deps, viewer, aboutPractice(args)).then(donePractice),
    recordChecks: (_root, args, { deps, viewer }) =>
      recordChecks(deps, viewer, aboutPractice(args)).then(donePractice),
    acceptFinding: (_root, args, { deps, viewer }) =>
      acceptFinding(deps, viewer, aboutPractice(args)).then(donePractice),
    decideClaim: (_root, args, { deps, viewer }) =>
      decideClaim(deps, viewer, aboutPractice(args)).then(donePractice),
    confirmEditorialClaim: (_root, args, { deps, viewer }) =>
      confirmEditorialClaim(deps, viewer, aboutPractice(args)).then(donePractice),
    approvePractice: async (_root, { publishAt, ...args }, { deps, viewer }) => {
      const asked = { ...aboutPractice(args), publishAt: publishAt ? momentOf(publishAt) : null }
      return { __typename: 'PracticeApproved' as const, ...(await approvePractice(deps, viewer, asked)) }
    },
    requestChanges: (_root, args, { deps, viewer }) =>
      requestChanges(deps, viewer, aboutPractice(args)).then(donePractice),
    rejectPractice: (_root, args, { deps, viewer }) =>
      rejectPractice(deps, viewer, aboutPractice(args)).then(donePractice),
    editRevision: (_root, args, { deps, viewer }) =>
      editRevision(deps, viewer, aboutPractice(args)).then(donePractice),
    objectToEdit: (_root, args, { deps, viewer }) =>
      objectToEdit(deps, viewer, aboutPractice(args)).then(donePractice),
    decidePublicLife: (_root, { decision, ...args }, { deps, viewer }) =>
      (decision === 'unpublish'
        ? unpublishPractice(deps, viewer, aboutPractice(args))
        : decidePublicLife(deps, viewer, { ...aboutPractice(args), decision })
      ).then(donePractice),
    lookAfter: (_root, { itemId, ...args }, { deps, viewer }) =>
      lookAfter(deps, viewer, { ...args, item: itemOf(itemId) }).then(donePractice),
    closeReport: (_root, { itemId, reason }, { deps, viewer }) =>
      closeReport(deps, viewer, { item: itemOf(itemId), reason }).then(doneItem),
    askToTakeOver: (_root, { practiceId, organisationId }, { deps, viewer }) =>
      askToTakeOver(deps, viewer, {
        practiceId: practiceOf(practiceId),
        organisationId: organisationOf(organisationId),
      }).then(donePractice),
    decideTakeOver: (_root, { itemId, ...args }, { deps, viewer }) =>
      decideTakeOver(deps, viewer, { ...args, item: itemOf(itemId) }).then(donePractice),
    maskPart: (_root, { input }, { deps, viewer }) =>
      maskPart(deps, viewer, aboutPractice(input)).then(donePractice),
    erasePart: (_root, { input }, { deps, viewer }) =>
      eraseFromRevisions(deps, viewer, aboutPractice(input)).then(donePractice),
    addComment: (_root, { input }, { deps, viewer }) => {
      const replyTo = input.replyTo ? commentOf(input.replyTo, 'replyTo') : null
      return commentOnPractice(deps, viewer, { ...aboutPractice(input), replyTo }).then(commented)
    },
    resolveThread: (_root, { commentId }, { deps, viewer }) =>
      resolveThread(deps, viewer, { comment: commentOf(commentId, 'commentId') }).then(commented),
  },
} satisfies Resolvers

/** What readers call a concept or a city; an identifier that is not known any more stays as it is. */
function nameOf(identifies: Identified['identifies'], id: string, language: string): string | null {
  const concept = identifies === 'concept' && conceptOf(id)
  const city = identifies === 'city' && cityOf(id)
  if (concept) return labelOf(concept, language)
  return city ? cityName(city, language) : null
}

/** A row of the timeline under the name of its type. */
function typed(entry: TimelineEntry) {
  return entry.type === 'comment'
    ? { ...entry, __typename: 'Comment' as const }
    : { ...entry, __typename: 'TimelineEvent' as const }
}

const done = (practiceId: PracticeId | null) => ({ __typename: 'DeskDone' as const, practiceId })
const doneItem = () => done(null)
const donePractice = ({ id }: { id: PracticeId }) => done(id)
const commented = ({ id }: { id: string }) => ({
  __typename: 'Commented' as const,
  commentId: globalId('Comment', id),
})

/** The practice after a decision: nothing for who has no place at the desk. */
async function deskOf(id: PracticeId | null, { deps, viewer }: GraphQLContext) {
  return id && viewer.isModerator ? getDeskPracticeById(deps, viewer, id) : null
}

const practiceOf = (id: string) => localId<'PracticeId'>('Practice', id, 'practiceId')
const itemOf = (id: string) => localId<'ItemId'>('QueueItem', id, 'itemId')
const commentOf = (id: string, field: string) => localId<'CommentId'>('Comment', id, field)
const organisationOf = (id: string) => localId<'OrganisationId'>('Organisation', id, 'organisationId')

function aboutPractice<Args extends { practiceId: string }>(args: Args) {
  return { ...args, practiceId: practiceOf(args.practiceId) }
}

function momentOf(local: string): Date {
  const moment = momentInBrussels(local)
  if (moment) return moment
  throw new Problem('INVALID_INPUT', 'This is no hour of the clock in Brussels.', { field: 'publishAt' })
}
