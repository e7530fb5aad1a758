import type { InterfaceLanguage } from '#shared/languages.ts'
import type { FullPracticeFragment } from '../../gql/practice.ts'
import { operationQuery } from '../../lib/query.ts'

const operations = () => import('../../gql/practice.ts')

/** A practice as this viewer may read it, with all that its page draws. */
export type Practice = FullPracticeFragment

/** `address` is the last part of the address of its page. */
export function practiceQuery(language: InterfaceLanguage, address: string) {
  const variables = { language, address }
  return operationQuery('PracticePage', async () => (await operations()).PracticePageDocument, variables)
}

/** The one address of its page in a language. */
export function pathIn(practice: Practice, language: InterfaceLanguage): string {
  const { pathFr: fr, pathEn: en, pathDe: de, pathIt: it, pathEs: es } = practice
  return { fr, en, de, it, es }[language]
}
