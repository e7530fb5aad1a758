import type { WrittenWord } from '../text/words-in.ts'
import { namesFrom } from '../understanding/thesaurus-words.ts'

/**
 * The concepts that the words of a text name, each as often as they do: whoever asks in another language finds the
 * practice by them, whether it was tagged with them or not.
 */
export function conceptsIn(words: readonly WrittenWord[]): string[] {
  return words.flatMap(({ stem, language }, start) => {
    const names = namesFrom(stem, language)
    if (names.length === 0) return []
    return names.filter(({ stems }) => standsAt(words, start, stems)).map(({ concept }) => concept)
  })
}

function standsAt(words: readonly WrittenWord[], start: number, stems: readonly string[]): boolean {
  for (let offset = stems.length - 1; offset > 0; offset -= 1) {
    if (words[start + offset]?.stem !== stems[offset]) return false
  }
  return true
}
