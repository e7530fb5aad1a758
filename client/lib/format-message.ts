/**
 * Messages as the build compiles them from ICU (@lingui/message-utils): texts, and places for values. The part of
 * the format that our catalogues use takes forty lines; a test compares each message with what lingui makes of it.
 */
export type Message = readonly Part[]
export type Messages = Readonly<Record<string, Message>>
export type Values = Readonly<Record<string, string | number>>
type Part = string | readonly [name: string, format?: string, cases?: Readonly<Record<string, Message>>]

/** The text of a message for a reader, with its values in place. */
export function formatMessage(locale: string, message: Message, values: Values = {}): string {
  return write(locale, message, values, 0)
}

/** `counted` is what `#` stands for inside a plural. */
function write(locale: string, message: Message, values: Values, counted: number): string {
  return message.map((part) => writePart(locale, part, values, counted)).join('')
}

function writePart(locale: string, part: Part, values: Values, counted: number): string {
  if (part === '#') return numberIn(locale, counted)
  if (typeof part === 'string') return part
  const [name, format, cases] = part
  const value = values[name] ?? ''
  if (format === 'number') return numberIn(locale, Number(value))
  if (format !== 'plural' || !cases) return String(value)
  const count = Number(value)
  const chosen =
    cases[String(count)] ?? cases[new Intl.PluralRules(locale).select(count)] ?? cases['other'] ?? []
  return write(locale, chosen, values, count)
}

function numberIn(locale: string, value: number): string {
  return new Intl.NumberFormat(locale).format(value)
}
