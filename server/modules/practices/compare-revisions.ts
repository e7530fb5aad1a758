import { diffWordsWithSpace } from 'diff'
import type { PracticeId, Viewer } from '#shared/access/viewer.ts'
import type { PracticeContent } from '#shared/practices/content.ts'
import type { Label } from '#shared/practices/labels.ts'
import { partsOf } from '#shared/practices/parts.ts'
import type { PartName } from '#shared/practices/parts.ts'
import { isSameValue } from '#shared/same-value.ts'
import { assertAllowed } from '#server/kernel/assert-allowed.ts'
import type { Db } from '#server/kernel/database.ts'
import { Problem } from '#server/kernel/problem.ts'
import { mayReadRevisions } from './practices.policy.ts'
import { findRevisions } from './practices.repository.ts'
import { projectPractice } from './project-practice.ts'

export type Run = { kind: 'same' | 'added' | 'removed'; text: string }
export type FieldDifference = { name: string; runs: Run[] }
export type PartDifference = {
  part: PartName
  change: 'added' | 'removed' | 'changed'
  labelBefore: Label | null
  labelAfter: Label | null
  fields: FieldDifference[]
}
export type Comparison = { from: number; to: number; parts: PartDifference[] }

/**
 * What changed between two revisions, part by part and word by word, for publishers and moderators. Both sides are
 * projections for the viewer: what is masked, erased or held back is on neither. Against 0 everything is new.
 */
export async function compareRevisions(
  { db }: { db: Db },
  viewer: Viewer,
  input: { practiceId: PracticeId; from: number; to: number },
): Promise<Comparison> {
  const found = await findRevisions(db, input.practiceId, [input.from, input.to])
  const [before, after] = [input.from, input.to].map((number) =>
    found.find(({ stored }) => stored.number === number),
  )
  if (!after || (!before && input.from !== 0)) throw new Problem('NOT_FOUND', 'There is no such revision.')
  assertAllowed(mayReadRevisions(viewer, after.practice))
  const old = before && projectPractice(viewer, before.practice, before.stored).content
  const changed = projectPractice(viewer, after.practice, after.stored).content
  return { from: input.from, to: input.to, parts: differencesOf(old, changed) }
}

/** The parts that differ, in the order of the newer content; what is gone comes last. */
export function differencesOf(before: PracticeContent | undefined, after: PracticeContent): PartDifference[] {
  const old = before ? partsOf(before) : new Map<PartName, unknown>()
  const changed = partsOf(after)
  const names = new Set([...changed.keys(), ...old.keys()])
  return [...names].flatMap((part) => {
    const [was, is] = [old.get(part), changed.get(part)]
    return isSameValue(was, is) || (!before && isBlank(is)) ? [] : [differenceOf(part, was, is)]
  })
}

/** A part of which no field says anything. */
const isBlank = (value: unknown) => [...fieldsOf(value).values()].every((text) => text === '')

function differenceOf(part: PartName, was: unknown, is: unknown): PartDifference {
  const [before, after] = [fieldsOf(was), fieldsOf(is)]
  const names = [...new Set([...after.keys(), ...before.keys()])]
  return {
    part,
    change: changeOf(was, is),
    labelBefore: labelOf(was),
    labelAfter: labelOf(is),
    fields: names
      .map((name) => ({ name, runs: runsOf(before.get(name) ?? '', after.get(name) ?? '') }))
      .filter(({ runs }) => runs.some(({ kind }) => kind !== 'same')),
  }
}

function changeOf(was: unknown, is: unknown): PartDifference['change'] {
  if (was === undefined) return 'added'
  return is === undefined ? 'removed' : 'changed'
}

function labelOf(value: unknown): Label | null {
  return typeof value === 'object' && value !== null && 'label' in value ? (value.label as Label) : null
}

/** Shown beside the difference, or the name of the part itself. */
const NOT_COMPARED = new Set(['id', 'label', 'kind'])

/** A part as named lines of text: a text is one line named `text`. */
function fieldsOf(value: unknown): Map<string, string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return new Map([['text', textOf(value)]])
  }
  const fields = Object.entries(value).filter(([name]) => !NOT_COMPARED.has(name))
  return new Map(fields.map(([name, field]) => [name, textOf(field)]))
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) return value.map(textOf).join('; ')
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([name, field]) => `${name}: ${textOf(field)}`)
      .join(', ')
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function runsOf(before: string, after: string): Run[] {
  return diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    kind: kindOf(added, removed),
    text: value,
  }))
}

function kindOf(added: boolean, removed: boolean): Run['kind'] {
  if (added) return 'added'
  return removed ? 'removed' : 'same'
}
