/**
 * The words of one language that the patterns are made of: regular expressions of whole words, without case.
 * A family names a thing, whatever its form: `\p{L}*` stands for endings.
 */
export type Vocabulary = {
  /** What stands in the way of a vehicle. */
  element: string
  /** What of it can move, and what opens as every park and shop does too. */
  movable: string
  door: string
  vehicle: string
  /** Words that only measure what lies between two things; those of `clearGap` say so by themselves. */
  gap: string
  clearGap: string
  between: string
  /** What something gets through, said without a length. */
  hole: string
  /** Words that say that something gets through. */
  passes: string
  /** What makes a length the size of a thing, before it (`height of`), after it (`high`) or anywhere (`height`). */
  sizeBefore: string
  sizeAfter: string
  size: string
  /** What says that a width is meant for people on foot. */
  footway: string
  /** Numbers that people write out: as many metres as a gap may have, and all others. */
  few: string
  numerals: string
  metre: string
  centimetre: string
  /** How a barrier moves, and how it stands when it does not bar. */
  moves: string
  /** Who or what can make it move. */
  trigger: string
  clock: string
  daypart: string
  second: string
  /** Only the plural, which is no ordinal. */
  seconds: string
  minute: string
  /** Times that are no figure with a unit: `half an hour`. */
  while: string
  every: string
  often: string
  camera: string
  blindSpot: string
  sees: string
  /** Words that say that it does not see, or not all, or not always. */
  lacks: string
  broken: string
  /** Verbs that say by themselves that something is not filmed. */
  escapes: string
  guard: string
  onDuty: string
  only: string
  absence: string
  /** Words that say of a place, by themselves, that nobody guards it. */
  unguarded: string
  shift: string
  plan: string
  shown: string
  layout: string
  access: string
  side: string
  withstands: string
  tonne: string
  /** What makes a sentence harmless: whose hours those are, whom the guards met, what a camera may not do. */
  venue: string
  meeting: string
  privacy: string
  cyclist: string
}
