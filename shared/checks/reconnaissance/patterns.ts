import { duration, mass, shortLength, SPEED } from './measures.ts'
import type { FindingReason, Rule } from './finding.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A sentence is found where it has a word of every family. */
export type Pattern = { rule: Rule; reason: FindingReason; families: readonly RegExp[] }

const words = (...sources: string[]) => String.raw`(?<!\p{L})(?:${sources.join('|')})(?!\p{L})`

/** The patterns of one language. Word order differs too much between languages to be asked for. */
export function patternsOf(v: Vocabulary): readonly Pattern[] {
  const length = shortLength(v)
  const barrier = words(v.element, v.vehicle)
  const hours = words(v.clock, v.daypart)
  const spell = `${duration(v.second)}|${duration(v.minute)}`
  const everySoOften = words(String.raw`(?:${v.every}) \d+ (?:${v.minute})`)

  return [
    pattern('distance', 'tells-a-gap', length, words(v.gap), barrier),
    pattern('distance', 'tells-a-gap', length, words(v.between), words(v.element)),
    pattern('distance', 'tells-a-gap', length, words(v.passes), words(v.vehicle)),
    pattern('lowering', 'tells-opening-hours', words(v.movable), words(v.opened), hours),
    pattern('lowering', 'tells-opening-speed', words(v.movable), words(v.moves), spell),
    pattern('camera', 'tells-a-blind-spot', words(v.blindSpot)),
    pattern('camera', 'tells-a-blind-spot', words(v.camera), words(v.notCovered)),
    pattern('camera', 'tells-camera-coverage', words(v.camera), words(v.covers), words(v.side)),
    pattern('rota', 'tells-a-rota', words(v.guard), `${words(v.clock)}|${everySoOften}`),
    pattern('rota', 'tells-a-rota', words(v.guard), words(v.absence), `${hours}|${spell}`),
    pattern('rota', 'tells-a-rota', words(v.guard), words(v.shift), `${hours}|${spell}`),
    pattern('plan', 'points-to-a-plan', words(v.plan), words(v.shown), words(v.layout)),
    pattern('rating', 'tells-what-an-access-withstands', mass(v.tonne), SPEED, words(v.access)),
  ]
}

function pattern(rule: Rule, reason: FindingReason, ...families: string[]): Pattern {
  return { rule, reason, families: families.map((source) => new RegExp(source, 'iu')) }
}
