import {
  BesideTranslationDocument,
  type BesideTranslationQuery,
  BoardDocument,
  type BoardQuery,
  type ClaimedBy,
  ComparisonDocument,
  type ComparisonQuery,
  DeskPracticeDocument,
  type DeskPracticeQuery,
  type Kind,
  QueueDocument,
  type QueueKind,
  type QueueQuery,
  type QueueQueryVariables,
  type QueueState,
  TimelineDocument,
  type TimelineQuery,
  UnansweredDocument,
} from '../../gql/moderation.ts'
import type { InterfaceLanguage } from '#shared/languages.ts'
import type { DeskSearch } from '#shared/moderation/desk-search.ts'
import { enumNameOf } from '#shared/text/enum-names.ts'
import { notFound } from '@tanstack/react-router'
import { OperationFailed } from '../../lib/graphql.ts'
import { operationQuery } from '../../lib/query.ts'

export type QueueItem = QueueQuery['queue']['edges'][number]['node']
export type Board = BoardQuery['board']
export type DeskPractice = NonNullable<DeskPracticeQuery['deskPractice']>
export type Review = NonNullable<DeskPractice['review']>
export type Comparison = NonNullable<ComparisonQuery['comparison']>
export type PartDifference = Comparison['parts'][number]
export type TimelineEntry = NonNullable<TimelineQuery['timeline']>[number]
export type Comment = Extract<TimelineEntry, { __typename: 'Comment' }>
export type Beside = NonNullable<NonNullable<BesideTranslationQuery['deskPractice']>['review']>['practice']

export function queueQuery(search: DeskSearch) {
  return operationQuery('Queue', QueueDocument, queueVariables(search))
}

/** The words of the address under their names in the API; a word is known to the enum, as the schema is made of it. */
function queueVariables(search: DeskSearch): QueueQueryVariables {
  const { state, kind, language, country, type, commitment, claimed, by, after } = search
  return {
    ...(state && { states: [nameOf<QueueState>(state)] }),
    ...(kind && { kinds: [nameOf<QueueKind>(kind)] }),
    ...(language && { spoken: language }),
    ...(country && { country }),
    ...(type && { kind: nameOf<Kind>(type) }),
    ...(commitment && { commitment }),
    ...(claimed && { claimed: nameOf<ClaimedBy>(claimed) }),
    ...(by && { claimedBy: by }),
    ...(after && { after }),
  }
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion, typescript/no-unnecessary-type-parameters -- by the one rule for enums
const nameOf = <Name extends string>(word: string) => enumNameOf(word) as Name

export function boardQuery() {
  return operationQuery('Board', BoardDocument, {})
}

export function unansweredQuery() {
  return operationQuery('Unanswered', UnansweredDocument, {})
}

export function deskPracticeQuery(language: InterfaceLanguage, key: string) {
  return operationQuery('DeskPractice', DeskPracticeDocument, { key, language })
}

export function comparisonQuery(
  language: InterfaceLanguage,
  practiceId: string,
  between: { from: number; to: number },
) {
  return operationQuery('Comparison', ComparisonDocument, { practiceId, ...between, language })
}

export function timelineQuery(practiceId: string) {
  return operationQuery('Timeline', TimelineDocument, { practiceId })
}

export function besideQuery(key: string, other: string) {
  return operationQuery('BesideTranslation', BesideTranslationDocument, { key, other })
}

/** For whoever has no place at the desk there is none. */
export async function orNotFound<Data>(asked: Promise<Data>): Promise<Data> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof OperationFailed && error.kind === 'refused') throw notFound()
    throw error
  }
}

/** The revisions that a review can be compared with, by what the address calls them. */
export function revisionAgainst(
  { publishedRevision, review }: DeskPractice,
  against: DeskSearch['against'],
): number {
  if (!review || against === 'nothing') return 0
  const { lastReviewedRevision, revision } = review
  const published = publishedRevision !== null && publishedRevision < revision ? publishedRevision : null
  if (against === 'published') return published ?? 0
  if (against === 'reviewed') return lastReviewedRevision ?? 0
  return lastReviewedRevision ?? published ?? 0
}

/** The revision that a moderator mended last, while its authors can still object. */
export function lastEditIn(timeline: readonly TimelineEntry[], candidate: string): number | undefined {
  if (!['IN_REVIEW', 'APPROVED', 'SCHEDULED'].includes(candidate)) return undefined
  const made = timeline.filter(
    (entry) => entry.__typename === 'TimelineEvent' && /^(edited|submitted|resubmitted)$/.test(entry.event),
  )
  const last = made.at(-1)
  return last?.__typename === 'TimelineEvent' && last.event === 'edited'
    ? (last.revision ?? undefined)
    : undefined
}
