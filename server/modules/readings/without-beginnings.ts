type Phrased = { readonly phrase: string | null }

/**
 * Leaves out what is only the beginning of another search of the same moment: somebody who types is answered at each
 * pause, and has asked for nothing yet.
 */
export function withoutBeginnings<Entry extends Phrased>(noted: readonly Entry[]): Entry[] {
  const phrases = [...new Set(noted.flatMap(({ phrase }) => phrase ?? []))].toSorted()
  // In order, what goes on from a text stands right behind it.
  const beginnings = new Set(phrases.filter((phrase, index) => phrases[index + 1]?.startsWith(phrase)))
  return noted.filter(({ phrase }) => phrase === null || !beginnings.has(phrase))
}
