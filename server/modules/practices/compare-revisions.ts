import { diffArrays, diffWordsWithSpace } from 'diff'
import type { PracticeId, Viewer } from '#shared/access/viewer.ts'
import type { PracticeContent } from '#shared/practices/content.ts'
import type { Label } from '#shared/practices/labels.ts'
import { listOf, partsOf } from '#shared/practices/parts.ts'
import type { ListName, PartName } from '#shared/practices/parts.ts'
import { isSameValue } from '#shared/same-value.ts'
import { assertAllowed } from '#server/kernel/assert-allowed.ts'
import type { Db } from '#server/kernel/database.ts'
import { Problem } from '#server/kernel/problem.ts'
import { mayReadRevisions } from './practices.policy.ts'
import { findRevisions } from './practices.repository.ts'
import { projectPractice } from './project-practice.ts'

export type Run = { kind: 'same' | 'added' | 'removed'; text: string }
export type FieldDifference = {
  name: string
  /** Its runs are values, each compared as a whole; else they are pieces of one text. */
  isOfValues: boolean
  /** What the values identify, where they are nothing to be read. */
  identifies?: 'concept' | 'city'
  runs: Run[]
}
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
    return isSameValue(was, is) || (!before && isBlank(part, is)) ? [] : [differenceOf(part, was, is)]
  })
}

/** A part of which no field says anything. */
const isBlank = (part: PartName, value: unknown) =>
  [...fieldsOf(part, value).values()].every((values) => values.length === 0)

function differenceOf(part: PartName, was: unknown, is: unknown): PartDifference {
  const [before, after] = [fieldsOf(part, was), fieldsOf(part, is)]
  const names = [...new Set([...after.keys(), ...before.keys()])]
  return {
    part,
    change: changeOf(was, is),
    labelBefore: labelOf(was),
    labelAfter: labelOf(is),
    fields: names
      .map((name) => fieldDifference(part, name, before.get(name) ?? [], after.get(name) ?? []))
      .filter(({ runs }) => runs.some(({ kind }) => kind !== 'same')),
  }
}

function fieldDifference(part: PartName, name: string, before: string[], after: string[]): FieldDifference {
  const isOfValues = [before, after].every((values) => values.length > 1 || !/\s/.test(values.join()))
  const identifies = IDENTIFIERS[`${part}.${name}`]
  return {
    name,
    isOfValues,
    ...(identifies && { identifies }),
    runs: isOfValues ? runsOfValues(before, after) : runsOfText(before.join('; '), after.join('; ')),
  }
}

const IDENTIFIERS: Readonly<Record<string, 'concept' | 'city'>> = {
  'concepts.text': 'concept',
  'place.city': 'city',
}

function changeOf(was: unknown, is: unknown): PartDifference['change'] {
  if (was === undefined) return 'added'
  return is === undefined ? 'removed' : 'changed'
}

function labelOf(value: unknown): Label | null {
  return typeof value === 'object' && value !== null && 'label' in value ? (value.label as Label) : null
}

/** Shown beside the difference, or said by the name of the part. */
const NOT_COMPARED = new Set(['id', 'label'])
const SAID_BY_NAME: Readonly<Partial<Record<ListName, readonly string[]>>> = {
  sections: ['kind'],
  facts: ['kind'],
  translations: ['language', 'part'],
}

/** A part as named lists of values; a text is a list of one, named `text`. */
function fieldsOf(part: PartName, value: unknown): Map<string, string[]> {
  if (!isRecord(value)) return new Map([['text', valuesOf(value)]])
  const list = listOf(part)
  const said = (list && SAID_BY_NAME[list]) ?? []
  const fields = Object.entries(value).filter(([name]) => !NOT_COMPARED.has(name) && !said.includes(name))
  return new Map(fields.flatMap(([name, field]) => linesOf(name, field)))
}

/** What stands within a field is a field of its own: `alternative.fr`, `coordinates.lat`. */
function linesOf(name: string, value: unknown): [string, string[]][] {
  if (!isRecord(value)) return [[name, valuesOf(value)]]
  return Object.entries(value).map(([inner, each]) => [`${name}.${inner}`, valuesOf(each)])
}

function valuesOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).map(textOf).filter((text) => text !== '')
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (isRecord(value)) return Object.values(value).map(textOf).filter(Boolean).join(', ')
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return typeof value === 'string' ? value : JSON.stringify(value)
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function runsOfText(before: string, after: string): Run[] {
  return diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    kind: kindOf(added, removed),
    text: value,
  }))
}

function runsOfValues(before: string[], after: string[]): Run[] {
  return diffArrays(before, after).flatMap(({ added, removed, value }) =>
    value.map((text) => ({ kind: kindOf(added, removed), text })),
  )
}

function kindOf(added: boolean, removed: boolean): Run['kind'] {
  if (added) return 'added'
  return removed ? 'removed' : 'same'
}
