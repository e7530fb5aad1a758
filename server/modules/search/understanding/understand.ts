import type { Db } from '#server/kernel/database.ts'
import type { Audience } from '../audience.ts'
import { typedWords } from './asked-words.ts'
import { tonguesOf } from './tongues.ts'
import { understandQuery } from './understand-query.ts'
import type { Understood } from './understood.ts'
import { consultVocabulary } from './vocabulary.ts'

/** The step in front of both engines. */
export async function understand(db: Db, audience: Audience, query: string): Promise<Understood> {
  const typed = typedWords(query)
  if (typed.length === 0) return { words: [] }
  return understandQuery(typed, await consultVocabulary(db, audience, typed), tonguesOf(query))
}
