import { queryOptions } from '@tanstack/react-query'
import { type InterfaceLanguage, isInterfaceLanguage } from '#shared/languages.ts'
import { COMMITMENTS } from '#shared/practices/template.ts'
import { loadWords, textOf } from '../../lib/catalogues.ts'
import type { DeskPractice } from './desk-queries.ts'

const GENERAL = ['cost', 'evidence', 'sources', 'sensitive', 'pictures', 'advertising'] as const

/** Reasons that are asked for again and again: one for each commitment, and some for all. */
export const CANNED = [...COMMITMENTS, ...GENERAL]

/** The language in which its authors read Parvis, or else write; English where that is none of ours. */
export function authorsLanguage({ authorsLanguage: read, review }: DeskPractice): InterfaceLanguage {
  const language = read ?? review?.practice.language ?? ''
  return isInterfaceLanguage(language) ? language : 'en'
}

/** The reasons in a language that need not be the reader's; as data, so that a page drawn on the server brings them. */
export function cannedQuery(language: InterfaceLanguage) {
  return queryOptions({
    queryKey: ['CannedReasons', language],
    queryFn: async () => {
      await loadWords(language, ['desk'])
      return CANNED.map((name) => ({ name, text: textOf(language, `desk.canned.${name}`) }))
    },
    staleTime: Infinity,
  })
}
