import type { InterfaceLanguage } from '../../languages.ts'
import type { SectionKind } from '../template.ts'
import names from './names.json' with { type: 'json' }

/** The two forms of others that a practice can be written as and read from. */
export const FORMS = ['five-is', 'efus'] as const
export type Form = (typeof FORMS)[number]

/**
 * The published mappings: each section of the template stands under exactly one heading of each form, in this order.
 * The five Is are Ekblom's: intelligence, intervention, implementation, involvement, impact. The five headings of the
 * practice sheet of Efus are context, objectives, activities, budget, evaluation. Both hold the title, the summary and
 * the sections; claims, facts, sources and labels have no place in them.
 */
export const HEADINGS = {
  'five-is': {
    intelligence: ['context', 'issue'],
    intervention: ['objectives', 'solution'],
    implementation: ['implementation', 'rights', 'costs'],
    involvement: ['participation', 'communication'],
    impact: ['results', 'lessons', 'transfer'],
  },
  efus: {
    context: ['context', 'issue'],
    objectives: ['objectives'],
    activities: ['solution', 'implementation', 'participation', 'communication', 'rights'],
    budget: ['costs'],
    evaluation: ['results', 'lessons', 'transfer'],
  },
} as const satisfies Record<Form, Readonly<Record<string, readonly SectionKind[]>>>

export type Heading = { key: string; names: Names; sections: readonly SectionKind[] }
type Names = Readonly<Record<InterfaceLanguage, string>>

/** The headings of a form in its order, with their names. */
export function headingsOf(form: Form): Heading[] {
  const namesOf: Readonly<Record<string, Names>> = names[form]
  const sectionsOf: Readonly<Record<string, readonly SectionKind[]>> = HEADINGS[form]
  return Object.entries(sectionsOf).flatMap(([key, sections]) => {
    const own = namesOf[key]
    return own ? [{ key, names: own, sections }] : []
  })
}

export function sectionNames(kind: SectionKind): Names {
  return names.sections[kind]
}
