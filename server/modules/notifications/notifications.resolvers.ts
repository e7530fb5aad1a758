import type { GraphQLContext } from '#server/graphql/context.ts'
import { getMails, hasMailServer, openMail } from './outbox.ts'

export const notificationsResolvers = {
  Query: {
    mails: (
      _root: unknown,
      args: { first: number; after?: string | null },
      { deps, viewer }: GraphQLContext,
    ) => getMails(deps, viewer, args),
    mail: (_root: unknown, args: { id: string }, { deps, viewer }: GraphQLContext) =>
      openMail(deps, viewer, args),
    hasMailServer: (_root: unknown, _args: unknown, { deps, viewer }: GraphQLContext) =>
      hasMailServer(deps, viewer),
  },
}
