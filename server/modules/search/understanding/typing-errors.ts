/** How many typing errors a word of this length may have: none in a short one, where they make other words. */
export function errorsAllowed(length: number): 0 | 1 | 2 | 3 {
  if (length < 4) return 0
  if (length < 8) return 1
  return length < 11 ? 2 : 3
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** Every text that is one typing error away: what an index without a notion of distance can look up. */
export function oneErrorAway(word: string): string[] {
  const found = new Set<string>()
  for (let index = 0; index <= word.length; index += 1) {
    const [before, after] = [word.slice(0, index), word.slice(index)]
    if (after) found.add(before + after.slice(1))
    if (after.length > 1) found.add(`${before}${after[1]}${after[0]}${after.slice(2)}`)
    for (const letter of LETTERS) {
      found.add(before + letter + after)
      if (after) found.add(before + letter + after.slice(1))
    }
  }
  found.delete(word)
  return [...found]
}
