import * as v from 'valibot'
import { LIMITS } from './template.ts'

/** The small schemas that content, facts and the import form are built of. */

/** No control characters but line breaks and tabs, no half surrogates: what every store and page can hold. */
function isPlain(text: string): boolean {
  // oxlint-disable-next-line no-control-regex
  return text.isWellFormed() && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text)
}

const plain = v.pipe(v.string(), v.check(isPlain, 'The text has characters that cannot be kept.'))

/** A text as it was typed, possibly empty. */
export const text = (limit: number) => v.pipe(plain, v.maxLength(limit))
/** A trimmed text of at least one character. */
export const filled = (limit: number) => v.pipe(plain, v.trim(), v.minLength(1), v.maxLength(limit))
export const line = v.pipe(plain, v.trim(), v.maxLength(LIMITS.line))
export const note = v.pipe(plain, v.trim(), v.maxLength(LIMITS.note))

export const year = v.pipe(v.number(), v.integer(), v.minValue(1800), v.maxValue(2100))
/** A date as precisely as it is known: 2024, 2024-05 or 2024-05-17. */
export const partialDate = v.pipe(v.string(), v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/))
export const measured = (minimum: number, maximum: number) =>
  v.pipe(v.number(), v.minValue(minimum), v.maxValue(maximum))

/** An ISO 639 code of two or three letters. */
export const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/))
/** An ISO 3166-1 code. */
export const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))
/** Stable within its practice: `cost-2`. */
export const itemId = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/))
/** Only addresses of the web: `javascript:` and the like never become a link. */
export const webAddress = v.pipe(plain, v.maxLength(1_000), v.url(), v.regex(/^https?:\/\//i))
export const coordinates = v.strictObject({ lat: measured(-90, 90), lon: measured(-180, 180) })
