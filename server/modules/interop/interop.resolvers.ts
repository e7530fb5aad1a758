import type { Form } from '#shared/practices/mappings/forms.ts'
import type { GraphQLContext } from '#server/graphql/context.ts'
import { globalId, localId } from '#server/kernel/global-id.ts'
import { importForm } from './import-form.ts'

type Input = { publisherId: string; language: string; form: Form; text: string }

export const interopResolvers = {
  Mutation: {
    importForm: async (_root: unknown, { input }: { input: Input }, { deps, viewer }: GraphQLContext) => {
      const publisherId = localId<'OrganisationId'>('Organisation', input.publisherId, 'publisherId')
      const { practiceId, key } = await importForm(deps, viewer, { ...input, publisherId })
      return { __typename: 'FormImported' as const, practiceId: globalId('Practice', practiceId), key }
    },
  },
}
