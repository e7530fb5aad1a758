import type { PolicyRow } from '#test/support/policy-table.ts'

/** Reading a form of others starts a draft, so whoever may start one may do it. */
export const policies: readonly PolicyRow[] = [
  {
    mutation: 'importForm',
    operation: `mutation ($publisherId: ID!, $text: String!) {
      importForm(input: { publisherId: $publisherId, language: "fr", form: EFUS, text: $text }) {
        __typename ... on Refused { code } } }`,
    arrange: async ({ publisher }) => ({ publisherId: `Organisation:${publisher}`, text: '# A title\n' }),
    allowed: ['contributor', 'lead', 'moderatorOfPublisher'],
  },
]
