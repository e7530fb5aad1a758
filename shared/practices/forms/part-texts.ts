import type { PartName } from '../parts.ts'
import type { Field } from './fields.ts'
import { fieldsOfPart, saidByName } from './part-fields.ts'

/** The texts of the inputs of a name, as a form sends them. */
export type TextsOf = (name: string) => readonly string[]

/** Between the texts of one name where they travel as one: no text has it, for it cannot be saved. */
export const BETWEEN_TEXTS = '\u001f'

/** What a box sends that is ticked. */
export const YES = 'yes'

/** The name of an input: `title`, `place.city`, `claim:c4.reason`. */
export function inputName(part: PartName, { name }: Pick<Field, 'name'>): string {
  return name ? `${part}.${name}` : part
}

/**
 * A part from what a form sent, still to be checked. What was typed and makes no sense stays as it is, so that the
 * check names the field; a part in which nothing is filled in is null.
 */
export function readPart(part: PartName, textsOf: TextsOf): unknown {
  const value: Record<string, unknown> = { ...saidByName(part) }
  let isFilled = false
  for (const field of fieldsOfPart(part)) {
    const read = readField(field, textsOf(inputName(part, field)))
    if (!field.name) return read
    if (read !== undefined) put(value, field.name, read)
    isFilled ||= !BESIDE.has(field.name) && !isEmpty(read)
  }
  return isFilled ? value : null
}

/** The texts of each input of a part: the way back. */
export function writePart(part: PartName, value: unknown): Map<string, string[]> {
  return new Map(
    fieldsOfPart(part).map((field) => [inputName(part, field), writeField(field, at(value, field.name))]),
  )
}

/** Fields that say something about a part, and nothing without the rest of it. */
const BESIDE = new Set(['label', 'detailLabel', 'precision', 'scope', 'state', 'madeFrom'])

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

function readField(field: Field, texts: readonly string[]): unknown {
  const value = valueOf(field, texts)
  if (!isEmpty(value)) return value
  if (field.empty === 'null') return null
  return field.empty === 'left-out' || field.control === 'number' || field.control === 'choice'
    ? undefined
    : value
}

function valueOf(field: Field, texts: readonly string[]): unknown {
  const text = (texts[0] ?? '').replaceAll(/\r\n?/g, '\n')
  switch (field.control) {
    case 'text':
      return field.is === 'note' ? text : text.trim()
    case 'choice':
      return text
    case 'choices':
    case 'coded':
      return texts.filter((each) => each !== '')
    case 'lines':
      return linesOf(text)
    case 'rows':
      return linesOf(text).map((line) => rowOf(field.names, line))
    case 'number':
      return numberOf(text)
    case 'yes':
      return text === YES
  }
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** `Ville de Nice; pilot` for a name and a role. */
function rowOf(names: readonly string[], line: string): Record<string, string> {
  const cells = line.split(';').map((cell) => cell.trim())
  const last = cells.slice(names.length - 1).join('; ')
  const row = [...cells.slice(0, names.length - 1), last]
  return Object.fromEntries(names.flatMap((name, index) => (row[index] ? [[name, row[index]]] : [])))
}

/** As people write numbers: `1 200,5`. What is no number stays a text. */
function numberOf(text: string): number | string {
  const plain = text
    .trim()
    .replaceAll(/[\s\u00a0\u202f]/g, '')
    .replace(',', '.')
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text.trim()
}

function writeField(field: Field, value: unknown): string[] {
  if (value === undefined || value === null) return field.initial === undefined ? [] : [field.initial]
  if (field.control === 'yes') return value === true ? [YES] : []
  if (!Array.isArray(value)) return [wordOf(value)]
  if (field.control === 'rows') return [value.map((row) => lineOf(field.names, row)).join('\n')]
  return field.control === 'lines' ? [value.join('\n')] : value.map(wordOf)
}

/** Texts and numbers as they are written; nothing else has a place in an input. */
function wordOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function lineOf(names: readonly string[], row: unknown): string {
  return names
    .map((name) => wordOf(at(row, name)))
    .filter((cell) => cell !== '')
    .join('; ')
}

function put(value: Record<string, unknown>, path: string, leaf: unknown): void {
  const [first = '', second] = path.split('.')
  if (second === undefined) value[first] = leaf
  else value[first] = { ...record(value[first]), [second]: leaf }
}

function at(value: unknown, path: string): unknown {
  return path === '' ? value : path.split('.').reduce<unknown>((inner, key) => record(inner)[key], value)
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
}

/** The input that says which version of a part the author saw, and what was in it. */
export function seenName(part: PartName): string {
  return `seen/${part}`
}

/** What the author saw, so that only what they changed is saved: somebody else may have changed the rest. */
export function seenOf(part: PartName, version: number, value: unknown): string {
  const texts = writePart(part, value)
  return `${version}.${digestOf(readPart(part, (name) => texts.get(name) ?? []))}`
}

/** FNV-1a: tells two texts apart, and is no secret. */
export function digestOf(value: unknown): string {
  let hash = 0x811c9dc5
  for (const letter of JSON.stringify(value ?? null)) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  }
  return (hash >>> 0).toString(16)
}

export type SentPart = { part: PartName; value: unknown; version: number; isChanged: boolean }

/** Every part that a form says it shows, with what was sent for it. */
export function readParts(names: Iterable<string>, textsOf: TextsOf): SentPart[] {
  return [...names]
    .filter((name) => name.startsWith('seen/'))
    .map((name) => {
      const part = name.slice('seen/'.length)
      const value = readPart(part, textsOf)
      const [version = '', digest] = (textsOf(name)[0] ?? '').split('.')
      return { part, value, version: Number(version) || 0, isChanged: digest !== digestOf(value) }
    })
}
