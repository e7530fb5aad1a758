import { fold } from '#shared/text/fold.ts'
import type { City } from './gazetteer.ts'

/** Every name of a city: its own first, then those of other languages, then what else it is called. */
export function namesOf({ name, names, otherNames }: City): string[] {
  return [name, ...Object.values(names).filter((each) => each !== undefined), ...otherNames]
}

/**
 * A name as it is compared: without case, accents, hyphens and apostrophes, every saint as `st`:
 * `Saint-Étienne` = `St Etienne`, `Sankt Pölten` = `St. Polten`.
 */
export function keyOf(name: string): string {
  const words = fold(name).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
  return words.replaceAll(/\b(?:saint|sankt|sint)\b/g, 'st').trim()
}

/** The keys under which a name is found: its own, and that of its spelling on a foreign keyboard. */
export function keysOf(name: string): string[] {
  return [...new Set([keyOf(name), keyOf(spelledOut(name))])]
}

/** What may be a name of its own in `Biel/Bienne`, `Donostia - San Sebastián` or `Frankfurt (Main)`. */
export function partsOf(name: string): string[] {
  return name.split(/[/()]| [-–] /)
}

const SPELLINGS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' }

/** `München` → `muenchen`, `Ålborg` → `aalborg`. */
function spelledOut(name: string): string {
  const letters = name.normalize('NFC').toLowerCase()
  return letters.replaceAll(/[äöüøå]/g, (letter) => SPELLINGS[letter] ?? letter)
}
