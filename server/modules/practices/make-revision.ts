import { isDeepStrictEqual } from 'node:util'
import type { Fact, PracticeContent } from '#shared/practices/content.ts'
import { guardedDetailsOf } from '#shared/practices/labels.ts'
import type { Label } from '#shared/practices/labels.ts'
import { partsOf } from '#shared/practices/parts.ts'
import type { PartName } from '#shared/practices/parts.ts'
import { renderParts } from './render-markdown.ts'

/** A revision ready to be stored: the content and what is derived from it once. */
export type NewRevision = {
  number: number
  content: PracticeContent
  html: Record<PartName, string>
  labels: Record<PartName, Label>
  changedIn: Record<PartName, number>
}

type Previous = { content: PracticeContent; changedIn: Readonly<Record<PartName, number>> }

/** Everything that a stored revision holds, from its content and the revision before it. */
export function makeRevision(number: number, content: PracticeContent, previous?: Previous): NewRevision {
  return {
    number,
    content,
    html: renderParts(content),
    labels: labelsOf(content),
    changedIn: changedIn(number, content, previous),
  }
}

/** The labels that are not CLEAR, by part; the guarded details of a fact are a part of their own. */
function labelsOf(content: PracticeContent): Record<PartName, Label> {
  const labelled: [PartName, Label][] = [
    ...content.sections.map(({ kind, label }): [PartName, Label] => [`section:${kind}`, label]),
    ...content.facts.map(({ id, label }): [PartName, Label] => [`fact:${id}`, label]),
    ...content.facts.map((fact) => guardedLabel(fact)).filter((guarded) => guarded !== undefined),
    ...content.attachments.map(({ id, label }): [PartName, Label] => [`attachment:${id}`, label]),
    ...(content.contact ? [['contact', content.contact.label] satisfies [PartName, Label]] : []),
  ]
  return Object.fromEntries(labelled.filter(([, label]) => label !== 'CLEAR'))
}

function guardedLabel(fact: Fact): [PartName, Label] | undefined {
  const { fields, label } = guardedDetailsOf(fact)
  return fields.length > 0 ? [`fact:${fact.id}:details`, label] : undefined
}

/** For each translatable part, the revision in which it last changed. */
function changedIn(number: number, content: PracticeContent, previous?: Previous): Record<PartName, number> {
  const before = previous ? partsOf(previous.content) : undefined
  const parts = [...partsOf(content)].filter(([part]) => /^(title$|summary$|section:|claim:)/.test(part))
  return Object.fromEntries(
    parts.map(([part, value]) => {
      const isSame = before?.has(part) && isDeepStrictEqual(before.get(part), value)
      return [part, isSame ? (previous?.changedIn[part] ?? number) : number]
    }),
  )
}
