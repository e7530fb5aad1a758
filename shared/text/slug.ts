import { fold } from './fold.ts'

/** A text as the readable part of an address: `Place Saint-Lambert, Liège` → `place-saint-lambert-liege`. */
export function slugOf(text: string, limit = 60): string {
  const slug = fold(text).replaceAll(/[^a-z0-9]+/g, '-')
  return slug.slice(0, limit).replaceAll(/^-+|-+$/g, '')
}
