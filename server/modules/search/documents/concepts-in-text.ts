import { namesFrom } from '../understanding/thesaurus-words.ts'

/**
 * The concepts that a text names, each as often as it does: whoever asks in another language finds the practice by
 * them, whether it was tagged with them or not. `stems` are those of its telling words, in their order.
 */
export function conceptsIn(stems: readonly string[], language: string): string[] {
  return stems.flatMap((stem, start) =>
    namesFrom(stem, language)
      .filter((name) => name.stems.every((each, offset) => stems[start + offset] === each))
      .map(({ concept }) => concept),
  )
}
