import { queryOptions } from '@tanstack/react-query'
import type { InterfaceLanguage } from '#shared/languages.ts'
import type { FullPracticeFragment } from '../../gql/practice.ts'
import { operationQuery } from '../../lib/query.ts'

const operations = () => import('../../gql/practice.ts')

/** A practice as this viewer may read it, with all that its page draws. */
export type Practice = FullPracticeFragment
export type Fact = Practice['facts'][number]
export type FactOf<Name extends Fact['__typename']> = Extract<Fact, { __typename: Name }>

/** `address` is the last part of the address of its page. */
export function practiceQuery(language: InterfaceLanguage, address: string) {
  const variables = { language, address }
  return operationQuery('PracticePage', async () => (await operations()).PracticePageDocument, variables)
}

/** What stays of a practice that was withdrawn: when, and why. The refusal of its page tells; nothing else asks. */
export function endingQuery(address: string) {
  return queryOptions({ queryKey: ['Ending', address], queryFn: (): Ending => ({}), staleTime: Infinity })
}

export type Ending = { endedAt?: string; endedBecause?: string }

export function endingOf({ endedAt, endedBecause }: Readonly<Record<string, unknown>>): Ending {
  return {
    ...(typeof endedAt === 'string' && { endedAt }),
    ...(typeof endedBecause === 'string' && { endedBecause }),
  }
}

/** The one address of its page in a language. */
export function pathIn(practice: Practice, language: InterfaceLanguage): string {
  const { pathFr: fr, pathEn: en, pathDe: de, pathIt: it, pathEs: es } = practice
  return { fr, en, de, it, es }[language]
}
