import { readFileSync } from 'node:fs'
import * as v from 'valibot'

/** What is said of a country beside its name: `polonaise`, `Polish`, `Holland`. */
const words = v.parse(
  v.record(v.string(), v.array(v.string())),
  JSON.parse(readFileSync(new URL('data/peoples.json', import.meta.url), 'utf8')),
)

export function peoples(country: string): readonly string[] {
  return words[country] ?? []
}
