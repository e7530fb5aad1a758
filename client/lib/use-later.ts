import { type ComponentType, useState } from 'react'
import { loadWords } from './catalogues.ts'
import type { Area } from './message-ids.ts'
import { useLanguage } from './words.tsx'

/**
 * A part of a page whose code and words are fetched when somebody comes near it; until then there is none. Unlike
 * `later`, it is never drawn on the server: it helps those who have a script.
 */
export function useLater<Props>(area: Area, importPart: () => Promise<ComponentType<Props>>) {
  const language = useLanguage()
  const [Part, setPart] = useState<ComponentType<Props>>()
  const bring = async () => {
    if (Part) return
    const [part] = await Promise.all([importPart(), loadWords(language, [area])])
    setPart(() => part)
  }
  return { Part, bring }
}
