import { INTERFACE_LANGUAGES } from '../../languages.ts'
import { fold } from '../../text/fold.ts'
import type { SectionKind } from '../template.ts'
import { headingsOf, sectionNames } from './forms.ts'
import type { Form, Heading } from './forms.ts'
import type { FormContent } from './write-form.ts'

export type FormFault = { line: number; reason: 'unknown-heading' | 'no-title' }
export type ReadForm = { content: FormContent } | { faults: FormFault[] }

/**
 * Reads a text of a form, in any of the five languages. Text that stands directly under a heading belongs to the first
 * of its sections; a heading that the form does not have is a fault, because its text would be lost.
 */
export function readForm(form: Form, text: string): ReadForm {
  const headings = headingsOf(form)
  const faults: FormFault[] = []
  const parts = new Map<SectionKind, string[]>()
  let [title, heading]: [string | undefined, Heading | undefined] = [undefined, undefined]
  const summary: string[] = []
  let lines = summary

  for (const [index, line] of text.replaceAll('\r\n', '\n').split('\n').entries()) {
    const [, marks = '', name = ''] = /^(#{1,3})\s+(.*)$/.exec(line) ?? []
    if (marks === '#' && title === undefined) title = name.trim()
    else if (marks === '##') {
      heading = headings.find(({ key, names }) => isCalled(name, [key, ...Object.values(names)]))
      if (!heading) faults.push({ line: index + 1, reason: 'unknown-heading' })
      lines = linesOf(heading?.sections[0])
    } else {
      const section = marks === '###' ? heading?.sections.find((kind) => isSection(kind, name)) : undefined
      if (section) lines = linesOf(section)
      else lines.push(line.replace(/^####/, '#'))
    }
  }

  function linesOf(kind: SectionKind | undefined): string[] {
    const known = kind && parts.get(kind)
    if (known) return known
    const fresh: string[] = []
    if (kind) parts.set(kind, fresh)
    return fresh
  }

  if (!title) faults.push({ line: 1, reason: 'no-title' })
  if (faults.length > 0) return { faults }
  const order = headings.flatMap(({ sections }) => sections)
  return {
    content: {
      title: title ?? '',
      summary: summary.join('\n').trim(),
      sections: order.flatMap((kind) => {
        const own = (parts.get(kind) ?? []).join('\n').trim()
        return own ? [{ kind, text: own }] : []
      }),
    },
  }
}

function isSection(kind: SectionKind, name: string): boolean {
  const names = sectionNames(kind)
  return isCalled(name, [kind, ...INTERFACE_LANGUAGES.map((language) => names[language])])
}

function isCalled(name: string, known: readonly string[]): boolean {
  return known.some((each) => fold(each) === fold(name.trim()))
}
