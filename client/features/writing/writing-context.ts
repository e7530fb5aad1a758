import { createContext, use } from 'react'
import type { Autosave, Snapshot } from './autosave/autosave.ts'
import type { Draft } from './writing-query.ts'

/** What every form of a draft is drawn from. Without a script, and until one has come, there is no autosave. */
export type Writing = {
  draft: Draft
  autosave: Autosave | undefined
  snapshot: Snapshot | undefined
}

export const WritingContext = createContext<Writing | undefined>(undefined)

export function useWriting(): Writing {
  const writing = use(WritingContext)
  if (!writing) throw new Error('This part of the page needs a draft around it.')
  return writing
}
