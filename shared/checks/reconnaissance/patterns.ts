import { duration, mass, RATING_CLASS, shortLength, SPEED } from './measures.ts'
import type { FindingReason, Rule } from './finding.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A sentence is found where it has a word of every family, and none of those that make it harmless. */
export type Pattern = { rule: Rule; reason: FindingReason; families: readonly RegExp[]; unless?: RegExp }

const words = (...sources: string[]) => String.raw`(?<!\p{L})(?:${sources.join('|')})(?!\p{L})`

/** One word after another, with a few at most between them. */
const nearby = (first: string, second: string, between: number) =>
  String.raw`(?<!\p{L})(?:${first})(?:,? [\p{L}\d'-]+){0,${between}}?,? (?:${second})(?!\p{L})|(?<!\p{L})(?:${first})'(?:${second})(?!\p{L})`

/** The patterns of one language. Word order differs too much between languages to be asked for. */
export function patternsOf(v: Vocabulary): readonly Pattern[] {
  return [...gaps(v), ...openings(v), ...cameras(v), ...rotas(v), ...plans(v), ...ratings(v)]
}

function gaps(v: Vocabulary): Pattern[] {
  const length = shortLength(v)
  const gap = pattern('distance', 'tells-a-gap')
  return [
    gap(length, words(v.gap), words(v.element, v.vehicle)),
    gap(length, words(v.clearGap)),
    gap(length, words(v.passes), words(v.vehicle, v.element)),
    gap(words(v.hole), words(v.passes), words(v.vehicle)),
    { ...gap(length, words(v.hole), words(v.element)), unless: matcher(words(v.footway)) },
    { ...gap(length, words(v.element, v.between)), unless: matcher(words(v.size, v.footway)) },
  ]
}

function openings(v: Vocabulary): Pattern[] {
  const hours = pattern('lowering', 'tells-opening-hours')
  const speed = pattern('lowering', 'tells-opening-speed')
  return [
    hours(words(v.movable), words(v.moves), hoursOf(v)),
    hours(words(v.movable, v.door), words(v.moves), words(v.trigger)),
    { ...hours(words(v.door), words(v.moves), hoursOf(v)), unless: matcher(words(v.venue)) },
    speed(words(v.movable, v.door), words(v.moves), spellOf(v)),
    // Nothing else about a barrier is counted in seconds.
    speed(words(v.movable), duration(v.seconds, v)),
  ]
}

function cameras(v: Vocabulary): Pattern[] {
  const blind = pattern('camera', 'tells-a-blind-spot')
  const coverage = pattern('camera', 'tells-camera-coverage')
  const harmless = { unless: matcher(words(v.privacy)) }
  return [
    { ...blind(words(v.blindSpot)), unless: matcher(words(v.cyclist)) },
    { ...blind(words(v.camera), `${nearby(v.lacks, v.sees, 6)}|${nearby(v.sees, v.lacks, 6)}`), ...harmless },
    blind(words(v.camera), words(v.broken, v.escapes)),
    { ...coverage(words(v.camera), words(v.sees), words(v.side)), ...harmless },
    { ...coverage(words(v.camera), words(v.sees), hoursOf(v)), ...harmless },
  ]
}

function rotas(v: Vocabulary): Pattern[] {
  const rota = pattern('rota', 'tells-a-rota')
  const guard = words(v.guard)
  const times = `${hoursOf(v)}|${spellOf(v)}`
  const everySoOften = words(
    v.often,
    String.raw`(?:${v.every}) (?:(?:\d+|${v.few}|${v.numerals}) )?(?:${v.minute}|${v.while})`,
  )
  return [
    rota(guard, `${words(v.clock)}|${everySoOften}`),
    rota(guard, words(v.onDuty), hoursOf(v)),
    rota(nearby(String.raw`\d+|${v.few}`, v.guard, 0), hoursOf(v)),
    rota(nearby(v.only, v.guard, 3), `${hoursOf(v)}|${words(v.access, v.side)}`),
    rota(guard, words(v.absence), times),
    rota(`${guard}|${words(v.absence)}`, words(v.shift), times),
    rota(words(v.unguarded), times),
    rota(guard, words(v.between), spellOf(v)),
  ].map((each) => ({ ...each, unless: matcher(words(v.meeting)) }))
}

function plans(v: Vocabulary): Pattern[] {
  return [pattern('plan', 'points-to-a-plan')(words(v.plan), words(v.shown), words(v.layout, v.element))]
}

function ratings(v: Vocabulary): Pattern[] {
  const rating = pattern('rating', 'tells-what-an-access-withstands')
  const place = words(v.access, v.side)
  return [
    rating(mass(v), SPEED, words(v.access, v.side, v.element)),
    rating(mass(v), words(v.withstands), place),
    rating(SPEED, words(v.withstands), words(v.element), place),
    rating(RATING_CLASS, place),
  ]
}

const hoursOf = (v: Vocabulary) => words(v.clock, v.daypart)

const spellOf = (v: Vocabulary) => `${duration(v.second, v)}|${duration(v.minute, v)}|${words(v.while)}`

const matcher = (source: string) => new RegExp(source, 'iu')

function pattern(rule: Rule, reason: FindingReason) {
  return (...families: string[]): Pattern => ({ rule, reason, families: families.map(matcher) })
}
