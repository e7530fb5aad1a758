import type { PracticeId } from '#shared/access/viewer.ts'
import { listOf, nameOfItem } from '#shared/practices/parts.ts'
import type { PartName } from '#shared/practices/parts.ts'
import { isSameValue } from '#shared/same-value.ts'
import type { Tx } from '#server/kernel/database.ts'
import { EMPTY_FIELDS, isEmptiable, isOf, withoutPart } from './hidden-parts.ts'
import { listStoredTexts, rewriteErased } from './revisions.repository.ts'
import type { StoredText } from './revisions.repository.ts'

/**
 * Takes a part out of all stored revisions up to one, with its translations and its rendered text. The revisions say
 * that something was erased. Answers with how many were rewritten.
 */
export async function erasePart(tx: Tx, id: PracticeId, part: PartName, until: number): Promise<number> {
  const holding = (await listStoredTexts(tx, id, until)).filter((stored) => holds(stored, part))
  for (const stored of holding) await rewriteErased(tx, id, without(stored, part), [part])
  return holding.length
}

function holds({ content }: StoredText, part: PartName): boolean {
  const list = listOf(part)
  if (list) return content[list].some((item) => nameOfItem(list, item) === part)
  return isEmptiable(part) && !isSameValue(content[part], EMPTY_FIELDS[part])
}

function without({ number, content, html }: StoredText, part: PartName): StoredText {
  return {
    number,
    content: withoutPart(content, part),
    html: Object.fromEntries(Object.entries(html).filter(([name]) => !isOf(name, part))),
  }
}
