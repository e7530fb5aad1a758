/** Letters that Unicode does not take apart into a base letter and a mark. */
const SPELT_OUT: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ə: 'e',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŧ: 't',
  þ: 'th',
  ς: 'σ',
}

/** Most words are plain, and plain ones are done at once. */
const PLAIN = /^[\x20-\x7e]*$/
const spelt = new RegExp(`[${Object.keys(SPELT_OUT).join('')}]`, 'g')

/**
 * A text without case and accents, so that what people type finds what is written: `Łódź` → `lodz`,
 * `STRASSE` = `straße`. The same on every machine: no locale has a say in it. Not for display.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (PLAIN.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(spelt, (letter) => SPELT_OUT[letter] ?? letter)
}
