import { isCallId } from '#shared/declaration/item-ids.ts'
import { isInterfaceLanguage, type InterfaceLanguage } from '#shared/languages.ts'
import type { Resolvers } from '#server/graphql/generated.ts'
import { getCallFindings } from './get-call-findings.ts'
import { getCoverage } from './get-coverage.ts'

export const coverageResolvers = {
  Query: {
    coverage: (_root, asked, { deps, viewer, language }) =>
      getCoverage(deps, viewer, { language: wished(asked, language) }),
    callFindings: (_root, { call, ...asked }, { deps, language }) =>
      isCallId(call) ? getCallFindings(deps, { call, language: wished(asked, language) }) : [],
  },
} satisfies Resolvers

function wished({ language }: { language?: string | null }, readers: InterfaceLanguage): InterfaceLanguage {
  return language && isInterfaceLanguage(language) ? language : readers
}
