import type { SectionKind } from './template.ts'

/** Limits in characters or items, enforced on both sides and shown beside each field. */
export const LIMITS = {
  title: 140,
  summary: 500,
  section: 10_000,
  reason: 1_000,
  name: 200,
  line: 300,
  note: 2_000,
  claims: 50,
  facts: 200,
  partners: 60,
  concepts: 60,
  relations: 30,
  attachments: 40,
  translations: 400,
} as const

/** The length in characters that reads well: advice beside the field, never a limit. */
export const SOFT_LENGTHS: Record<SectionKind, number> = {
  context: 1_200,
  issue: 1_500,
  objectives: 800,
  solution: 2_500,
  implementation: 2_500,
  participation: 1_200,
  communication: 1_200,
  rights: 1_200,
  costs: 800,
  results: 1_500,
  lessons: 1_500,
  transfer: 1_000,
}
