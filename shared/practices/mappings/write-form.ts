import type { InterfaceLanguage } from '../../languages.ts'
import type { SectionKind } from '../template.ts'
import { headingsOf, sectionNames } from './forms.ts'
import type { Form } from './forms.ts'

/** What a form can hold of a practice. */
export type FormContent = {
  title: string
  summary: string
  sections: readonly { kind: SectionKind; text: string }[]
}

/**
 * A practice as a text of the form, in Markdown: its headings on the second level, the sections of the template beneath
 * them on the third, so that reading it again loses nothing. Headings within a section go three levels down.
 */
export function writeForm(form: Form, content: FormContent, language: InterfaceLanguage): string {
  const texts = new Map(content.sections.map(({ kind, text }) => [kind, text.trim()]))
  const headings = headingsOf(form).flatMap(({ names, sections }) => {
    const told = sections.filter((kind) => texts.get(kind))
    return [
      `## ${names[language]}`,
      ...told.flatMap((kind) => [`### ${sectionNames(kind)[language]}`, lowered(texts.get(kind) ?? '')]),
    ]
  })
  return `${[`# ${content.title.trim()}`, content.summary.trim(), ...headings].filter(Boolean).join('\n\n')}\n`
}

function lowered(text: string): string {
  return text.replaceAll(/^#/gm, '####')
}
