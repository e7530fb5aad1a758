import type { PracticeId } from '#shared/access/viewer.ts'
import type { GraphQLContext } from '#server/graphql/context.ts'
import { localId } from '#server/kernel/global-id.ts'
import { answerCheck } from './checks/answer-check.ts'
import type { CheckAnswerInput } from './checks/answer-check.ts'
import { checkDraft } from './checks/check-draft.ts'
import { getRevisionCheck } from './checks/get-revision-check.ts'
import type { Draft } from './drafts.models.ts'
import { getDraft } from './get-draft.ts'

type AnswerArgs = { input: Omit<CheckAnswerInput, 'practiceId'> & { practiceId: string } }

export const checksResolvers = {
  Query: {
    revisionCheck: (
      _root: unknown,
      { practiceId, revision }: { practiceId: string; revision: number },
      { deps, viewer }: GraphQLContext,
    ) => getRevisionCheck(deps, viewer, { practiceId: practiceIdOf(practiceId), number: revision }),
  },
  Draft: {
    check: (draft: Draft, _args: unknown, { deps, viewer }: GraphQLContext) =>
      checkDraft(deps, viewer, draft),
  },
  Mutation: {
    answerCheck: async (_root: unknown, { input }: AnswerArgs, { deps, viewer }: GraphQLContext) => {
      const answer = { ...input, practiceId: practiceIdOf(input.practiceId) }
      const { id } = await answerCheck(deps, viewer, answer)
      return { __typename: 'CheckAnswered', draft: await getDraft(deps, viewer, { id }) }
    },
  },
}

function practiceIdOf(text: string): PracticeId {
  return localId<'PracticeId'>('Practice', text, 'practiceId')
}
