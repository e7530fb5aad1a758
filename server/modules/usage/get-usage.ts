import type { Viewer } from '#shared/access/viewer.ts'
import type { InterfaceLanguage } from '#shared/languages.ts'
import type { Fact, FactOf } from '#shared/practices/content.ts'
import type { Db } from '#server/kernel/database.ts'
import { getPracticesByIds } from '../practices/index.ts'
import type { ReadablePractice } from '../practices/index.ts'
import { audienceOf, findPracticesWith } from '../search/index.ts'
import type { Having } from '../search/index.ts'
import { mentionOf } from './mention.ts'
import type { PracticeMention } from './mention.ts'

export type Equipment = { practice: PracticeMention; claim: FactOf<'equipment'> }
export type Usage = { total: number; practices: PracticeMention[]; equipment: Equipment[] }

/** As many as a page can compare. */
const MOST = 50

/** The practices that have a concept or state a standard, and what they say of their equipment, for a viewer. */
export async function getUsage(
  { db }: { db: Db },
  viewer: Viewer,
  { language, ...having }: Having & { language: InterfaceLanguage },
): Promise<Usage> {
  const { total, ids } = await findPracticesWith(db, audienceOf(viewer), having, MOST)
  const readable = (await getPracticesByIds({ db }, viewer, ids)).filter((found) => found !== undefined)
  return {
    total,
    practices: readable.map((practice) => mentionOf(practice, language)),
    equipment: readable.flatMap((practice) => equipmentOf(practice, having, language)),
  }
}

function equipmentOf(readable: ReadablePractice, having: Having, language: InterfaceLanguage): Equipment[] {
  const practice = mentionOf(readable, language)
  return readable.projected.content.facts
    .filter(isEquipment)
    .filter((claim) => !('standard' in having) || claim.standard === having.standard)
    .map((claim) => ({ practice, claim }))
}

function isEquipment(fact: Fact): fact is FactOf<'equipment'> {
  return fact.kind === 'equipment'
}
