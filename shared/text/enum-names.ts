/**
 * Words are written `tested-by-incident` in Parvis, and TESTED_BY_INCIDENT where GraphQL has an enum of them.
 * One rule makes the one from the other; the list of the words makes the way back certain.
 */
export function enumNameOf<const Word extends string>(word: Word): EnumName<Word> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the type says what the next words do
  return word.replaceAll(/[^A-Za-z0-9]+/g, '_').toUpperCase() as EnumName<Word>
}

/** `most-complete` → `MOST_COMPLETE`; a word that is not known beforehand is any text. */
export type EnumName<Word extends string> = string extends Word
  ? string
  : Word extends `${infer Head}-${infer Tail}`
    ? `${Uppercase<Head>}_${EnumName<Tail>}`
    : Uppercase<Word>

/** The word of the list that an enum value stands for, or undefined where the list has none. */
export function wordOf<const Word extends string>(
  words: readonly Word[],
  enumName: string,
): Word | undefined {
  return words.find((word) => enumNameOf(word) === enumName)
}
