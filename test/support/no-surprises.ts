import { afterEach, beforeEach } from 'vitest'

const complaints: string[] = []

beforeEach(() => {
  complaints.length = 0
  console.error = (...words: unknown[]) => {
    complaints.push(words.map(String).join(' '))
  }
})

/** A test that expects a complaint spies on console.error itself, and then nothing reaches this list. */
afterEach(() => {
  if (complaints.length > 0) throw new Error(`Unexpected console.error:\n${complaints.join('\n')}`)
})
