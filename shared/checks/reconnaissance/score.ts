import type { Rule } from './finding.ts'
import { checkText } from './check-text.ts'

export type LabelledSentence = { language: string; rule: Rule | null; text: string }
export type Score = {
  language: string
  sentences: number
  missed: number
  falseAlarms: number
  recall: number
  precision: number
}

/** The score of each language, then of all: a sentence counts as found when its own rule finds it. */
export function scoreByLanguage(sentences: readonly LabelledSentence[]): Score[] {
  const languages = [...new Set(sentences.map(({ language }) => language))]
  const ofLanguage = languages.map((language) =>
    scoreOf(
      language,
      sentences.filter((sentence) => sentence.language === language),
    ),
  )
  return [...ofLanguage, scoreOf('all', sentences)]
}

function scoreOf(language: string, sentences: readonly LabelledSentence[]): Score {
  const outcomes = sentences.map(({ rule, text, language: written }) => {
    const rules = checkText(text, written).map((finding) => finding.rule)
    return { rule, isFound: rule ? rules.includes(rule) : rules.length > 0 }
  })
  const hits = outcomes.filter(({ rule, isFound }) => rule && isFound).length
  const missed = outcomes.filter(({ rule, isFound }) => rule && !isFound).length
  const falseAlarms = outcomes.filter(({ rule, isFound }) => !rule && isFound).length
  return {
    language,
    sentences: sentences.length,
    missed,
    falseAlarms,
    recall: hits / (hits + missed),
    precision: hits / (hits + falseAlarms),
  }
}
