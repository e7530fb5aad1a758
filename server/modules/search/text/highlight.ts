import type { LanguageCode } from '#shared/languages.ts'
import type { TextInLanguage } from '../documents/texts-of.ts'
import { WORD } from './tokens.ts'
import { wordOf } from './words-in.ts'

export type Segment = { readonly text: string; readonly isMatch: boolean }

/** A text in pieces: plain text, so that whoever shows it escapes it as any other. */
export type MarkedText = { readonly segments: readonly Segment[]; readonly language: LanguageCode }

/** Stems that answer the query. */
export type Sought = ReadonlySet<string>

/** The text with the words marked that answer the query. */
export function marked({ text, language }: TextInLanguage, sought: Sought): MarkedText {
  const segments: Segment[] = []
  let done = 0
  for (const { start, end } of matchesIn({ text, language }, sought)) {
    if (start > done) segments.push({ text: text.slice(done, start), isMatch: false })
    segments.push({ text: text.slice(start, end), isMatch: true })
    done = end
  }
  if (done < text.length || segments.length === 0) segments.push({ text: text.slice(done), isMatch: false })
  return { segments, language }
}

/** Which of the sought stems stand in a text. */
export function stemsFound(text: TextInLanguage, sought: Sought): Set<string> {
  return new Set(matchesIn(text, sought).map(({ stem }) => stem))
}

function matchesIn({ text, language }: TextInLanguage, sought: Sought) {
  if (sought.size === 0) return []
  return Array.from(text.matchAll(WORD)).flatMap(({ 0: spelling, index: start }) => {
    const stem = wordOf(spelling, language)?.stem
    return stem !== undefined && sought.has(stem) ? [{ start, end: start + spelling.length, stem }] : []
  })
}
