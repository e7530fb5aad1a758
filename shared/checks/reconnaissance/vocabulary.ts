/**
 * The words of one language that the patterns are made of: regular expressions of whole words, without case.
 * A family names a thing, whatever its form: `\p{L}*` stands for endings.
 */
export type Vocabulary = {
  /** What stands in the way of a vehicle. */
  element: string
  /** What of it can move. */
  movable: string
  vehicle: string
  /** Words that only measure what lies between two things. */
  gap: string
  between: string
  /** Words that say that something gets through. */
  passes: string
  /** What makes a length the size of a thing, before it (`height of`) and after it (`high`): no gap. */
  sizeBefore: string
  sizeAfter: string
  /** Numbers that people write out, as far as gaps are that wide. */
  numerals: string
  metre: string
  centimetre: string
  opened: string
  moves: string
  clock: string
  daypart: string
  second: string
  minute: string
  every: string
  camera: string
  blindSpot: string
  notCovered: string
  covers: string
  guard: string
  absence: string
  shift: string
  plan: string
  shown: string
  layout: string
  access: string
  side: string
  tonne: string
}
