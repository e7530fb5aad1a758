import type { LanguageCode } from '../../languages.ts'
import type { FindingReason, Rule, TextFinding } from './finding.ts'
import { ANY_FIGURE, COORDINATES } from './measures.ts'
import { patternsOf, type Pattern } from './patterns.ts'
import { de } from './vocabulary/de.ts'
import { en } from './vocabulary/en.ts'
import { es } from './vocabulary/es.ts'
import { fr } from './vocabulary/fr.ts'
import { it } from './vocabulary/it.ts'

const PATTERNS: ReadonlyMap<LanguageCode, readonly Pattern[]> = new Map(
  Object.entries({ en, fr, de, it, es }).map(([language, words]) => [language, patternsOf(words)]),
)

/** Whether the check reads sentences of a language, or only figures and units. */
export function isRead(language: LanguageCode): boolean {
  return PATTERNS.has(language)
}

/** What in a text helps hostile reconnaissance: at most one finding a rule and sentence. */
export function checkText(text: string, language: LanguageCode): TextFinding[] {
  return sentencesOf(joined(text), language).flatMap(({ segment, index }) => {
    const sentence = text.slice(index, index + segment.trimEnd().length)
    const found = foundIn(plain(sentence), language)
    return [...found].map(([rule, reason]) => ({
      rule,
      reason,
      sentence,
      start: index,
      end: index + sentence.length,
    }))
  })
}

/** As the patterns write it: one form of each letter, one apostrophe, one line. */
function plain(sentence: string): string {
  return sentence.normalize('NFC').replaceAll('’', "'").replaceAll('\n', ' ')
}

/** A line that ends within a paragraph ends no sentence; positions stay. An item, a title and a quotation begin one. */
function joined(text: string): string {
  return text.replaceAll(/(?<!\n)\n(?!\s*\n|\s*[-*+#>]|\s*\d+[.)]\s)/g, ' ')
}

/** A question mark within an address ends nothing: a sentence ends with a space, or with the text. */
function sentencesOf(text: string, language: LanguageCode): { segment: string; index: number }[] {
  const sentences: { segment: string; index: number }[] = []
  for (const { segment, index } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    const last = sentences.at(-1)
    if (last && !/\s$/u.test(last.segment)) last.segment += segment
    else sentences.push({ segment, index })
  }
  return sentences
}

function foundIn(sentence: string, language: LanguageCode): Map<Rule, FindingReason> {
  const found = new Map<Rule, FindingReason>()
  if (COORDINATES.test(sentence)) found.set('coordinates', 'gives-coordinates')
  const patterns = PATTERNS.get(language)
  if (!patterns) return new Map([...found, ...figuresIn(sentence)])
  for (const { rule, reason, families, unless } of patterns) {
    const isFound = families.every((family) => family.test(sentence)) && !unless?.test(sentence)
    if (isFound && !found.has(rule)) found.set(rule, reason)
  }
  return found
}

function figuresIn(sentence: string): [Rule, FindingReason][] {
  if (ANY_FIGURE.rating.test(sentence)) return [['rating', 'has-figures-and-units']]
  return ANY_FIGURE.length.test(sentence) ? [['distance', 'has-figures-and-units']] : []
}
