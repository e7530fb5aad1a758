/**
 * Words are written `tested-by-incident` in Parvis, and TESTED_BY_INCIDENT where GraphQL has an enum of them.
 * One rule makes the one from the other; the list of the words makes the way back certain.
 */
export function enumNameOf(word: string): string {
  return word.replaceAll(/[^A-Za-z0-9]+/g, '_').toUpperCase()
}

/** The word of the list that an enum value stands for, or undefined where the list has none. */
export function wordOf<const Word extends string>(
  words: readonly Word[],
  enumName: string,
): Word | undefined {
  return words.find((word) => enumNameOf(word) === enumName)
}
