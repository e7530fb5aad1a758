import type { InterfaceLanguage } from '#shared/languages.ts'

type Texts = Readonly<Record<InterfaceLanguage, string>>

/** The text in the language wished for, else in the reader's. */
export function inLanguage(
  texts: Texts,
  wished: { language?: string | null },
  reader: { language: InterfaceLanguage },
): string {
  const known: Readonly<Record<string, string>> = texts
  return known[wished.language ?? ''] ?? texts[reader.language]
}

/** Every name with its language. */
export function inLanguages(
  names: Readonly<Record<string, string | undefined>>,
): { language: string; name: string }[] {
  return Object.entries(names).flatMap(([language, name]) => (name === undefined ? [] : [{ language, name }]))
}

/** The words of a language; none where the thesaurus does not speak it. */
export function wordsIn(
  words: Readonly<Record<string, readonly string[]>>,
  language: string,
): readonly string[] {
  return words[language] ?? []
}
