import { cities } from '#server/modules/taxonomy/index.ts'
import { COMMITMENTS, KINDS } from '#shared/practices/template.ts'
import { concepts } from '#shared/thesaurus/thesaurus.ts'

/** Words for texts that nobody reads: those of the thesaurus, so that searches find something. */
const WORDS = concepts
  .flatMap(({ labels, synonyms }) => [labels.en, ...synonyms.en])
  .flatMap((name) => name.split(' '))

/** Rows of the import form: three sections, two claims, one language. The same number makes the same row. */
export function generatedRow(number: number): Record<string, unknown> {
  const next = randomOf(number + 1)
  const one = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
  const text = (words: number) => Array.from({ length: words }, () => one(WORDS)).join(' ')
  const city = one(cities)
  return {
    key: `generated-${number}`,
    title: text(7).slice(0, 140),
    summary: text(35).slice(0, 500),
    language: 'en',
    city: city.name,
    country: city.country,
    kind: one(KINDS),
    year_start: 1990 + Math.floor(next() * 36),
    concepts: [...new Set([one(concepts).id, one(concepts).id, one(concepts).id])],
    sections: ['context', 'issue', 'solution'].map((kind) => ({ kind, text: text(150) })),
    claims: [one(COMMITMENTS), one(COMMITMENTS)].map((commitment) => ({
      commitment,
      strength: 'evidences',
      reason: text(20),
    })),
  }
}

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed * 0x9e3779b1
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
