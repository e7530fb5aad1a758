import type { ContentCheck } from '#shared/checks/check-content.ts'
import type { CheckAnswerWord, Finding } from '#shared/checks/reconnaissance/finding.ts'

/** What an author said to a question of the check, with a sentence for the moderators. */
export type CheckAnswer = { answer: CheckAnswerWord; note: string }

/** A finding with its question, which stays the same while its sentence does, and the answer. */
export type AskedFinding = Finding & { question: string; answer: CheckAnswer | null }

export type Duplicate = {
  question: string
  key: string
  title: string
  isPublic: boolean
  answer: CheckAnswer | null
}

/** The self-check of a draft, and the check of a revision as its author saw it. */
export type SelfCheck = Omit<ContentCheck, 'findings'> & {
  findings: AskedFinding[]
  duplicates: Duplicate[]
}
