import { BETWEEN_TEXTS, seenOf, writePart } from '#shared/practices/forms/part-texts.ts'
import type { PartName } from '#shared/practices/parts.ts'
import { useFormAnswer } from '../../lib/form-answer.ts'
import type { PartState, Theirs } from './autosave/autosave.ts'
import { useWriting } from './writing-context.ts'
import type { Draft } from './writing-query.ts'

/** A part as its form shows it. */
export type PartView = {
  /** The texts of an input, by its name. */
  textsOf: (name: string) => readonly string[]
  /** What is wrong with an input, as a word; of the whole part where the name is its own. */
  faultOf: (name: string) => { code: string; limit?: number | null } | undefined
  /** Somebody else has changed it: their side. */
  theirs: Theirs | null | undefined
  seen: string
  /** Changes when the form is to be drawn anew. */
  epoch: string
}

/** From strongest to weakest: what was just sent and refused, what is on this device, what is saved. */
export function usePartView(part: PartName): PartView {
  const { draft, snapshot } = useWriting()
  const { faults, values } = useFormAnswer()
  const saved = draft.parts.find(({ name }) => name === part)
  const local = snapshot?.parts.get(part)
  const value = local ? local.value : (saved?.value ?? null)
  const texts = writePart(part, value)
  const isUntouched = !local || (local.status === 'saved' && local.epoch === 0)
  const wasSent =
    isUntouched && Object.keys(faults).length > 0 && Object.keys(values).some((name) => isOf(name, part))
  const isConflict = faults[part] === 'conflict' && isUntouched
  return {
    textsOf: (name) =>
      wasSent && name in values ? (values[name] ?? '').split(BETWEEN_TEXTS) : (texts.get(name) ?? []),
    faultOf: (name) =>
      faultIn(local?.faults, part, name) ?? (faults[name] ? { code: faults[name] } : undefined),
    theirs: isConflict ? sideOf(saved) : theirsIn(local),
    seen: isConflict
      ? `${saved?.version ?? 0}.sent`
      : seenOf(part, saved?.version ?? 0, saved?.value ?? null),
    epoch: `${part}/${local?.epoch ?? 0}`,
  }
}

function sideOf(saved: Draft['parts'][number] | undefined): Theirs {
  return { value: saved?.value ?? null, version: saved?.version ?? 0, isMine: saved?.isMine ?? false }
}

function theirsIn(local: PartState | undefined): Theirs | null | undefined {
  return local?.status === 'conflict' ? (local.theirs ?? null) : undefined
}

function isOf(name: string, part: PartName): boolean {
  return name === part || name.startsWith(`${part}.`)
}

function faultIn(
  faults: readonly { path: string; code: string; limit: number | null }[] | undefined,
  part: PartName,
  name: string,
) {
  return faults?.find(({ path }) => (path ? `${part}.${path}` : part) === name)
}
