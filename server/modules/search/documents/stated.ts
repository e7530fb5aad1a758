import type { ProjectedPractice } from '../../practices/index.ts'

/** What the facts of a projection name, for those who count across practices: each word once. */
export type Stated = {
  /** Ids of the register, or designations that it does not know; empty for equipment without any standard. */
  readonly standards: readonly string[]
  readonly programmes: readonly string[]
  readonly funders: readonly string[]
}

export function statedIn({ facts }: ProjectedPractice['content']): Stated {
  const named = facts.map((fact) => {
    switch (fact.kind) {
      case 'equipment':
        return { standards: fact.standard ?? fact.otherStandard ?? '' }
      case 'cooperation':
        return { programmes: fact.programme === 'other' ? fact.project : fact.programme }
      case 'cost':
        return { funders: fact.funder }
      default:
        return {}
    }
  })
  const each = (name: keyof Stated) => [
    ...new Set(
      named.map((words) => new Map(Object.entries(words)).get(name)).filter((word) => word !== undefined),
    ),
  ]
  return { standards: each('standards'), programmes: each('programmes'), funders: each('funders') }
}
