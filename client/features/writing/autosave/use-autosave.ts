import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { useLanguage } from '../../../lib/words.tsx'
import { draftQuery, type Draft } from '../writing-query.ts'
import { type Autosave, createAutosave, type Saved, type Snapshot } from './autosave.ts'
import { localCopies } from './local-copies.ts'
import { sendPart } from './send-part.ts'

/** One a person and draft for as long as the document lives: going from topic to topic loses nothing. */
const running = new Map<string, Autosave>()

/** The autosave of a draft, once a script runs; undefined on the server and where the viewer may only read. */
export function useAutosave(
  draft: Draft,
  personId: string | undefined,
): { autosave: Autosave | undefined; snapshot: Snapshot | undefined } {
  const queryClient = useQueryClient()
  const language = useLanguage()
  const maySave = draft.abilities.includes('SAVE')
  const autosave = useMemo(() => {
    if (import.meta.env.SSR || !personId || !maySave) return undefined
    const name = `${personId}/${draft.practiceId}`
    const known = running.get(name)
    if (known) return known
    const fresh = createAutosave({
      saved: new Map(draft.parts.map(({ name: part, value, version }) => [part, { value, version }])),
      copies: localCopies(localStorage, personId, draft.practiceId),
      send: async (part, saved) => sendPart(draft.practiceId, part, saved),
      onSaved: (part, saved) =>
        queryClient.setQueryData(draftQuery(language, draft.key).queryKey, (answer) =>
          answer?.draft ? { ...answer, draft: withPart(answer.draft, part, saved) } : answer,
        ),
    })
    running.set(name, fresh)
    return fresh
    // oxlint-disable-next-line react/exhaustive-deps -- the draft of a key is read once: from then on, autosave knows best
  }, [draft.practiceId, personId, maySave])
  useTroubles(autosave)
  const snapshot = useSyncExternalStore(
    autosave?.subscribe ?? nothingToHear,
    () => autosave?.snapshot(),
    () => undefined,
  )
  return { autosave, snapshot }
}

const nothingToHear = () => () => undefined

/** Takes up what an earlier visit left, tries when the connection is back, and before the page is put away. */
function useTroubles(autosave: Autosave | undefined): void {
  useEffect(() => {
    if (!autosave) return undefined
    autosave.recover()
    const retry = () => void autosave.retry()
    const putAway = () => document.visibilityState === 'hidden' && retry()
    addEventListener('online', retry)
    document.addEventListener('visibilitychange', putAway)
    return () => {
      removeEventListener('online', retry)
      document.removeEventListener('visibilitychange', putAway)
      retry()
    }
  }, [autosave])
}

function withPart(draft: Draft, name: string, { value, version }: Saved): Draft {
  const others = draft.parts.filter((part) => part.name !== name)
  const savedAt = new Date().toISOString()
  return { ...draft, parts: [...others, { name, value, version, savedAt, isMine: true }] }
}
