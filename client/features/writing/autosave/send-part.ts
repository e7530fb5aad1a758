import { SaveDraftPartDocument } from '../../../gql/writing.ts'
import { executeOverHttp, runOperation } from '../../../lib/graphql.ts'
import type { Saved, Sent } from './autosave.ts'

/** Sends one part of a draft, with the version that it was written on top of. */
export async function sendPart(practiceId: string, part: string, { value, version }: Saved): Promise<Sent> {
  const input = { practiceId, part, value, version }
  const { saveDraftPart: answer } = await runOperation(
    executeOverHttp,
    SaveDraftPartDocument,
    { input },
    new AbortController().signal,
  )
  switch (answer.__typename) {
    case 'DraftPartSaved':
      return { is: 'saved', version: answer.version }
    case 'DraftPartConflict':
      return {
        is: 'conflict',
        theirs: answer.theirs ? { ...answer.theirs, value: answer.theirs.value ?? null } : null,
      }
    case 'InvalidInput':
      return {
        is: 'invalid',
        faults: answer.issues.map((issue) => ({ ...issue, limit: issue.limit ?? null })),
      }
    case 'Refused':
      return { is: 'refused', code: answer.code }
  }
}
