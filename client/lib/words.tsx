import { createContext, type ReactNode, use, useMemo } from 'react'
import type { InterfaceLanguage } from '#shared/languages.ts'
import { textOf } from './catalogues.ts'
import type { Values } from './format-message.ts'
import type { MessageId } from './message-ids.ts'

export type Words = (id: MessageId, values?: Values) => string

type Reader = { language: InterfaceLanguage; used?: Set<string> | undefined }
const ReaderContext = createContext<Reader>({ language: 'en' })

/**
 * Everything inside speaks this language; the areas that it uses must have been loaded. The names of the messages
 * that are used on the way are gathered in `used`.
 */
export function LanguageProvider({ language, used, children }: Reader & { children: ReactNode }) {
  const reader = useMemo(() => ({ language, used }), [language, used])
  return <ReaderContext value={reader}>{children}</ReaderContext>
}

/** The language of the interface, which is also that of the address. */
export function useLanguage(): InterfaceLanguage {
  return use(ReaderContext).language
}

/** The function that finds the text of a message in the reader's language. */
export function useWords(): Words {
  return useMessages()
}

/** Lists of which any word may come from the server; a test holds that each word of them has a name. */
export type WordList =
  | 'template.kind'
  | 'forms.fault'
  | 'report.kind'
  | `desk.${DeskList}`
  | `account.${'role' | 'kind' | 'mailState' | 'projectRole'}`
  | 'template.stage'
  | 'template.evidence'
  | 'template.size'
  | 'facts.kind'
  | 'facts.field'
  | 'facts.service'
  | 'facts.indicator'
  | 'template.section'
  | 'template.strength'
  | FactList
  | WritingList
type DeskList =
  | 'state'
  | 'kind'
  | 'claimed'
  | 'public'
  | 'claim'
  | 'check'
  | 'verdict'
  | 'said'
  | 'event'
  | 'problem'
  | 'part'
  | 'field'
  | 'canned'
  | 'rule'
type FactList =
  `facts.${'proof' | 'initiative' | 'value' | 'effect' | 'moment' | 'answer' | 'level' | 'phase' | 'costType' | 'vat'}`
type WritingList =
  `writing.${'label' | 'confidence' | 'precision' | 'scope' | 'relation' | 'translated' | 'scheme' | 'field' | 'guide' | 'failure' | 'example' | 'factGuide' | 'task' | 'group' | 'refused' | 'finding' | 'answer' | 'gap'}`

/** The function that names a word of a list, written as GraphQL writes it. */
export function useNames(): (list: WordList, word: string) => string {
  const find = useMessages()
  return (list, word) => find(`${list}.${word}`)
}

function useMessages() {
  const { language, used } = use(ReaderContext)
  return (id: string, values?: Values) => {
    used?.add(id)
    return textOf(language, id, values)
  }
}
