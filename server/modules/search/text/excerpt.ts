import type { LanguageCode } from '#shared/languages.ts'
import type { TextInLanguage } from '../documents/texts-of.ts'
import { marked, stemsFound } from './highlight.ts'
import type { MarkedText, Sought } from './highlight.ts'

/** Longer sentences are cut at a word. */
const LONGEST = 300

/** The sentence that holds most of what is sought, in the reader's language where two are equal; undefined if none does. */
export function bestSentence(
  texts: readonly TextInLanguage[],
  sought: Sought,
  reader: LanguageCode,
): MarkedText | undefined {
  let best: { sentence: TextInLanguage; worth: number } | undefined
  for (const text of texts) {
    if (stemsFound(text, sought).size === 0) continue
    for (const sentence of sentencesOf(text)) {
      const found = stemsFound(sentence, sought).size
      const worth = found + (text.language === reader ? 0.5 : 0)
      if (found > 0 && worth > (best?.worth ?? 0)) best = { sentence, worth }
    }
  }
  return best && marked(shortened(best.sentence, sought), sought)
}

const segmenters = new Map<LanguageCode, Intl.Segmenter>()

function sentencesOf({ text, language }: TextInLanguage): TextInLanguage[] {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' })
  segmenters.set(language, segmenter)
  return Array.from(segmenter.segment(plain(text)), ({ segment }) => ({ text: segment.trim(), language }))
}

/** Markdown without its signs: an excerpt is a sentence, not a piece of a page. */
function plain(markdown: string): string {
  return markdown
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/^\s*(?:#{1,6}|[-*+>]|\d+\.)\s+/gm, '')
    .replaceAll(/[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}/g, '')
}

/** The part around the first match, with dots where something was left out. */
function shortened({ text, language }: TextInLanguage, sought: Sought): TextInLanguage {
  if (text.length <= LONGEST) return { text, language }
  const first = marked({ text, language }, sought).segments[0]
  const before = first && !first.isMatch ? first.text.length : 0
  const start = Math.max(0, Math.min(before - LONGEST / 3, text.length - LONGEST))
  const cut = text.slice(start, start + LONGEST)
  const from = start > 0 ? `…${cut.slice(cut.indexOf(' '))}` : cut
  const isWhole = start + LONGEST >= text.length
  return { text: isWhole ? from : `${from.slice(0, from.lastIndexOf(' '))} …`, language }
}
