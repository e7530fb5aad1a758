import { CANDIDATE_MOVES, PUBLIC_MOVES } from '#shared/practices/lifecycle.ts'

type Moves = Readonly<Record<string, { from: readonly string[]; to: string; by: readonly string[] }>>

/** The life of the candidate, drawn from its table of moves. */
export const candidateDrawing = (): string => drawing(CANDIDATE_MOVES, 'none')

/** The public life, drawn from its table of moves. */
export const publicDrawing = (): string => drawing(PUBLIC_MOVES, 'not-public')

/** A state diagram as GitHub draws it; moves between the same two states share an arrow, with who may make them. */
function drawing(moves: Moves, start: string): string {
  const arrows = new Map<string, string[]>()
  for (const [name, { from, to, by }] of Object.entries(moves)) {
    for (const state of from.filter((each) => each !== to || from.length === 1)) {
      const arrow = `${nameOf(state)} --> ${nameOf(to)}`
      arrows.set(arrow, [...(arrows.get(arrow) ?? []), `${wordsOf(name)} (${by.join(', ')})`])
    }
  }
  const lines = [...arrows].map(([arrow, labels]) => `  ${arrow}: ${labels.join(' / ')}`)
  return ['```mermaid', 'stateDiagram-v2', `  [*] --> ${nameOf(start)}`, ...lines, '```'].join('\n')
}

/** Mermaid takes a hyphen in a name for an arrow. */
const nameOf = (state: string) => state.replaceAll('-', '_')
const wordsOf = (move: string) => move.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
