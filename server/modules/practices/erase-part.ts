import type { PracticeId } from '#shared/access/viewer.ts'
import type { PartName } from '#shared/practices/parts.ts'
import type { Tx } from '#server/kernel/database.ts'
import { hideableParts, isOf, withoutPart } from './hidden-parts.ts'
import { listStoredTexts, rewriteErased } from './revisions.repository.ts'
import type { StoredText } from './revisions.repository.ts'

/**
 * Takes a part out of all stored revisions up to one, with its translations and its rendered text. The revisions say
 * that something was erased. Answers with how many were rewritten.
 */
export async function erasePart(tx: Tx, id: PracticeId, part: PartName, until: number): Promise<number> {
  const holding = (await listStoredTexts(tx, id, until)).filter(({ content }) =>
    hideableParts(content).includes(part),
  )
  for (const stored of holding) await rewriteErased(tx, id, without(stored, part), [part])
  return holding.length
}

function without({ number, content, html }: StoredText, part: PartName): StoredText {
  return {
    number,
    content: withoutPart(content, part),
    html: Object.fromEntries(Object.entries(html).filter(([name]) => !isOf(name, part))),
  }
}
