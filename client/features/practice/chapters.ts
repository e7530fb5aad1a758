import { SECTION_KINDS } from '#shared/practices/template.ts'
import { enumNameOf } from '#shared/text/enum-names.ts'
import type { FactKind, SectionKind } from '../../gql/practice.ts'
import type { Practice } from './practice-query.ts'

type Facts = Practice['facts']

/** A part of the narrative with the structured facts that belong to it; either may be missing. */
export type ChapterContent = {
  kind: SectionKind
  section: Practice['sections'][number] | undefined
  facts: Facts
}

/** Where each sort of fact is told; sources have a list of their own. */
const FACTS_OF: Record<SectionKind, readonly FactKind[]> = {
  CONTEXT: ['POLICY_FRAME'],
  ISSUE: ['RISK_ASSESSMENT', 'PRIORITISATION'],
  OBJECTIVES: [],
  SOLUTION: ['EQUIPMENT', 'CREATIVE_INSTALLATION'],
  IMPLEMENTATION: ['TEMPORARY_USE', 'SERVICE'],
  PARTICIPATION: ['PARTICIPATION'],
  COMMUNICATION: ['COMMUNICATION'],
  RIGHTS: ['RIGHTS'],
  COSTS: ['COST'],
  RESULTS: ['OUTCOME'],
  LESSONS: [],
  TRANSFER: ['COOPERATION'],
}

/** What a practice has to tell, in the order of the template; parts about which it says nothing are left out. */
export function chaptersOf({ sections, facts }: Pick<Practice, 'sections' | 'facts'>): ChapterContent[] {
  return SECTION_KINDS.map(enumNameOf)
    .filter(isSectionKind)
    .map((kind) => ({
      kind,
      section: sections.find((section) => section.kind === kind),
      facts: facts.filter((fact) => FACTS_OF[kind].includes(fact.kind)),
    }))
    .filter(({ section, facts: own }) => section ?? own.length > 0)
}

function isSectionKind(name: string): name is SectionKind {
  return Object.hasOwn(FACTS_OF, name)
}

/** The element that a link to a part leads to. */
export function anchorOf(kind: SectionKind): string {
  return kind.toLowerCase()
}
