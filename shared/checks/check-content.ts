import type { LanguageCode } from '../languages.ts'
import type { Fact, PracticeContent } from '../practices/content.ts'
import { DETAIL_FIELDS, guardedDetailsOf, isStricter } from '../practices/labels.ts'
import type { PartName } from '../practices/parts.ts'
import { nameOfItem } from '../practices/parts.ts'
import { isInAnotherLanguage } from './detect-language.ts'
import { checkText, isRead } from './reconnaissance/check-text.ts'
import { PROPOSED_LABELS } from './reconnaissance/finding.ts'
import type { Finding } from './reconnaissance/finding.ts'
import { textsOf } from './texts-of.ts'
import type { PlacedText } from './texts-of.ts'

/** What is not dangerous and still missing. */
export const GAPS = ['alternative', 'licence', 'credit', 'sources'] as const
export type Gap = { part: PartName; missing: (typeof GAPS)[number] }

export type ContentCheck = {
  findings: Finding[]
  /** Parts in a language of which only figures and units were looked for: the rest was not read. */
  notRead: { part: PartName; language: LanguageCode }[]
  gaps: Gap[]
  /** Parts that seem to be in another language than the one declared. */
  otherLanguage: { part: PartName; declared: LanguageCode; detected: LanguageCode }[]
}

/** The self-check of an author and the check of a moderator: the same code, the same answer. */
export function checkContent(content: PracticeContent): ContentCheck {
  const texts = textsOf(content)
  return {
    findings: [...texts.flatMap(findingsIn), ...exactPlace(content), ...content.facts.flatMap(openDetails)],
    notRead: notRead(texts),
    gaps: gapsOf(content),
    otherLanguage: texts.flatMap(inAnotherLanguage),
  }
}

function findingsIn({ part, field, text, language, label, canBeLabelled }: PlacedText): Finding[] {
  return checkText(text, language)
    .filter(({ rule }) => isStricter(PROPOSED_LABELS[rule], label))
    .map((finding) => ({
      ...finding,
      part,
      field,
      proposedLabel: canBeLabelled ? PROPOSED_LABELS[finding.rule] : null,
    }))
}

/** What is found in a figure or a choice, and not in a sentence. */
const wordless = { sentence: '', start: 0, end: 0 }

function exactPlace({ place }: PracticeContent): Finding[] {
  if (!place?.coordinates || place.precision !== 'exact') return []
  return [
    {
      ...wordless,
      rule: 'coordinates',
      reason: 'gives-coordinates',
      part: 'place',
      field: 'precision',
      proposedLabel: null,
    },
  ]
}

/** What an installation withstands and how it is handled, opened to everybody. */
function openDetails(fact: Fact): Finding[] {
  const { fields, label } = guardedDetailsOf(fact)
  if (!(fact.kind in DETAIL_FIELDS) || fields.length === 0 || label !== 'CLEAR' || fact.label !== 'CLEAR')
    return []
  const rule = fact.kind === 'equipment' ? 'rating' : 'lowering'
  return [
    {
      ...wordless,
      rule,
      reason: 'shows-guarded-details',
      part: nameOfItem('facts', fact),
      field: 'detailLabel',
      proposedLabel: 'GREEN',
    },
  ]
}

function notRead(texts: readonly PlacedText[]): ContentCheck['notRead'] {
  const unread = texts.filter(({ language }) => !isRead(language))
  return [...new Map(unread.map(({ part, language }) => [part, { part, language }])).values()]
}

function gapsOf(content: PracticeContent): Gap[] {
  const hasSources = content.facts.some(({ kind }) => kind === 'source')
  return [
    ...content.attachments.flatMap((attachment) => {
      const part = nameOfItem('attachments', attachment)
      const isDescribed = attachment.decorative || attachment.alternative[content.language]?.trim()
      const gaps: Gap[] = []
      if (!isDescribed) gaps.push({ part, missing: 'alternative' })
      if (!attachment.licence?.trim()) gaps.push({ part, missing: 'licence' })
      if (!attachment.credit?.trim()) gaps.push({ part, missing: 'credit' })
      return gaps
    }),
    ...(hasSources ? [] : [{ part: 'facts', missing: 'sources' } satisfies Gap]),
  ]
}

function inAnotherLanguage({ part, field, text, language }: PlacedText): ContentCheck['otherLanguage'] {
  const detected = field === null ? isInAnotherLanguage(text, language) : undefined
  return detected ? [{ part, declared: language, detected }] : []
}
