import { isIP } from 'node:net'
import * as v from 'valibot'

/** The kinds of value that a setting can have: each reads text and says, when it must, what the text should be. */

export const onOrOff = v.pipe(
  v.picklist(['on', 'off'], 'must be "on" or "off"'),
  v.transform((value) => value === 'on'),
)

export function oneOf<const Values extends readonly string[]>(values: Values) {
  return v.picklist(values, `must be one of ${values.join(', ')}`)
}

export function wholeNumber(from: number, to: number) {
  const fits = (text: string) => /^\d{1,9}$/.test(text) && Number(text) >= from && Number(text) <= to
  return v.pipe(
    v.string(),
    v.check(fits, `must be a whole number from ${from} to ${to}`),
    v.transform(Number),
  )
}

export function address(protocols: readonly string[], example: string) {
  const fits = (text: string) => URL.canParse(text) && protocols.includes(new URL(text).protocol)
  return v.pipe(v.string(), v.check(fits, `must be an address such as ${example}`))
}

/** The address of a site at the root of its host; kept without the slash at its end. */
export function origin(example: string) {
  const isRoot = ({ pathname, search, hash }: URL) => pathname + search + hash === '/'
  return v.pipe(
    address(['http:', 'https:'], example),
    v.check((text) => !URL.canParse(text) || isRoot(new URL(text)), 'must have no path behind the host'),
    v.transform((text) => new URL(text).origin),
  )
}

export const mailSender = v.pipe(
  v.string(),
  v.regex(
    /^([^\r\n<>]*<[^\s@<>]+@[^\s@<>]+>|[^\s@<>]+@[^\s@<>]+)$/,
    'must be a mail address, with or without a name',
  ),
)

/** Networks, as Fastify's `trustProxy` takes them. A count of hops is none: whoever knocks directly can forge hops. */
export const networks = v.pipe(
  v.string(),
  v.check(
    (text) => text.split(',').every((part) => isNetwork(part.trim())),
    'must be addresses or networks, separated by commas, such as "10.0.0.0/8, loopback"',
  ),
)

function isNetwork(text: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true
  const [host = '', bits = '0', ...rest] = text.split('/')
  const longest = { 0: -1, 4: 32, 6: 128 }[isIP(host)] ?? -1
  return rest.length === 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= longest
}
