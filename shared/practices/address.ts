import { slugOf } from '../text/slug.ts'

/**
 * The last part of a practice's address. A key of several words is an address by itself; a short key is
 * followed by a slug of the title, which may change: the key alone decides.
 */
export function addressOf(key: string, title: string): string {
  const slug = key.includes('-') ? '' : slugOf(title)
  return slug ? `${key}-${slug}` : key
}

/** The keys that an address may stand for, the likeliest first. */
export function keysOf(address: string): string[] {
  const [first = ''] = address.split('-')
  return first === address || first === '' ? [address] : [address, first]
}
