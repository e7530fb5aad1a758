import { expect, test } from 'vitest'
import { fitOf } from '#server/modules/search/fit.ts'
import type { EngineHit } from '#server/modules/search/engine.ts'
import type { Because, Understood } from '#server/modules/search/understanding/understood.ts'

const asked = (...reasons: readonly (Because | undefined)[]): Understood => ({
  words: reasons.map((because, index) => ({
    asked: `word${index}`,
    weight: 1,
    alternatives: because ? [{ lexemes: [`lexeme${index}`], factor: 0.9, because }] : [],
  })),
})

function hit(gains: readonly number[]): Pick<EngineHit, 'answers' | 'gains'> {
  return { gains, answers: gains.map((gain) => (gain > 0 ? 0 : null)) }
}

const fit = (understood: Understood, gains: readonly number[]) =>
  fitOf(understood, {
    hits: [hit(gains)],
    rarities: gains.map((gain) => (gain > 0 ? 2 : Infinity)),
  })

test('a practice in the country that was named answers for it wholly, whatever it is called', () => {
  const word = { kind: 'word' } as const
  const country = { kind: 'country', country: 'PL' } as const
  expect(fit(asked(word, country), [0.75, 0.65])).toBe('good')
  expect(fit(asked(word, word), [0.75, 0.65])).toBe('good')
  expect(fit(asked(word, country), [0.3, 0.65])).toBe('weak')
  expect(fit(asked(word, word), [0.3, 0.65])).toBe('none')
})

test('what nobody knows is answered by nothing, and takes the fit with it', () => {
  expect(fit(asked({ kind: 'word' }, undefined), [1, 0])).toBe('none')
})

test('without words everything fits, if there is anything', () => {
  expect(fitOf({ words: [] }, { hits: [], rarities: [] })).toBe('none')
  expect(fitOf({ words: [] }, { hits: [hit([])], rarities: [] })).toBe('good')
})
