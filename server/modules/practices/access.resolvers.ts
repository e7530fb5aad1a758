import type { PracticeId, Viewer } from '#shared/access/viewer.ts'
import type { GraphQLContext } from '#server/graphql/context.ts'
import type { Resolvers } from '#server/graphql/generated.ts'
import { globalId, localId } from '#server/kernel/global-id.ts'
import { getPracticeAccess } from './get-practice-access.ts'
import { grantAccess, takeBackAccess } from './grant-access.ts'

type Change = (
  deps: GraphQLContext['deps'],
  viewer: Viewer,
  input: { practiceId: PracticeId; email: string },
) => Promise<{ id: PracticeId }>

export const accessResolvers = {
  Query: {
    practiceAccess: (_root, args, { deps, viewer }) => getPracticeAccess(deps, viewer, args),
  },
  PracticeAccess: {
    practiceId: ({ readable }) => globalId('Practice', readable.practice.id),
    practice: ({ readable }) => readable,
  },
  Mutation: {
    grantAccess: (_root, args, context) => changing(context, args, grantAccess),
    takeBackAccess: (_root, args, context) => changing(context, args, takeBackAccess),
  },
} satisfies Resolvers

async function changing(
  { deps, viewer }: GraphQLContext,
  { practiceId, email }: { practiceId: string; email: string },
  change: Change,
) {
  const input = { practiceId: localId<'PracticeId'>('Practice', practiceId, 'practiceId'), email }
  const { id } = await change(deps, viewer, input)
  return { __typename: 'AccessChanged' as const, practiceId: globalId('Practice', id) }
}
