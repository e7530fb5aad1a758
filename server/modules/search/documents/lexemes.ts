/**
 * A lexeme is a word as the index holds it: the stem of a word of a text, or what the practice is tagged with.
 * Tags begin with `@`, which no stem does.
 */
export const tag = {
  city: (id: string) => `@city:${id}`,
  concept: (id: string) => `@concept:${id}`,
  country: (code: string) => `@country:${code}`,
  commitment: (id: string) => `@commitment:${id}`,
} as const

/**
 * Where a lexeme stands, the best first. A practice holds each lexeme once, in its best place. A tag is `named` where the
 * summary speaks of it too, and in the `title` where that does; `broader` is what lies above a tag.
 */
export const PLACES = ['title', 'named', 'tag', 'summary', 'broader', 'often', 'text'] as const
export type Place = (typeof PLACES)[number]

/** The lexeme as it is stored: with its place, because an index that keeps weights apart cannot find by them. */
export function placed(lexeme: string, place: Place): string {
  return `${lexeme}/${place}`
}

/** The lexeme as it is stored in each place, the best first. */
export function inEveryPlace(lexeme: string): string[] {
  return PLACES.map((place) => placed(lexeme, place))
}

/** The lexeme and the place of one that is stored; one that stands alone has no place. */
export function apart(stored: string): { lexeme: string; place?: string } {
  const end = stored.lastIndexOf('/')
  return end === -1 ? { lexeme: stored } : { lexeme: stored.slice(0, end), place: stored.slice(end + 1) }
}
