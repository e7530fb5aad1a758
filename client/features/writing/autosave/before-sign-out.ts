import { draftsOnDevice, localCopies } from './local-copies.ts'
import { sendPart } from './send-part.ts'

/**
 * What a person has typed and the server does not have is sent before they sign out. Where that fails, or where
 * somebody else has changed the same, they are asked; true where they may be signed out, and nothing is left here.
 */
export async function sendOrDrop(personId: string, mayDrop: () => boolean): Promise<boolean> {
  const drafts = draftsOnDevice(localStorage, personId).map((practiceId) => ({
    practiceId,
    copies: localCopies(localStorage, personId, practiceId),
  }))
  for (const { practiceId, copies } of drafts) {
    for (const [part, copy] of copies.all()) {
      const sent = await sendPart(practiceId, part, copy).catch(() => undefined)
      if (sent?.is === 'saved') copies.drop(part)
    }
  }
  const left = drafts.flatMap(({ copies }) => [...copies.all().keys()].map((part) => ({ copies, part })))
  if (left.length > 0 && !mayDrop()) return false
  for (const { copies, part } of left) copies.drop(part)
  return true
}
