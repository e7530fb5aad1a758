import { createContext, type ReactNode, useContext } from 'react'
import { useLanguage } from '../../lib/words.tsx'
import { foreignLang } from './foreign-lang.ts'

const Foreign = createContext<string | undefined>(undefined)

/** Around what is not translated part by part: the language that it was written in. */
export function WrittenIn({ language, children }: { language: string; children: ReactNode }) {
  return <Foreign value={foreignLang(useLanguage(), { language })}>{children}</Foreign>
}

/** The function that shows words of the authors as they stand, and tells screen readers their language. */
export function useAuthorsWords(): (text: string | null | undefined) => ReactNode {
  const lang = useContext(Foreign)
  return (text) => (text && lang ? <span lang={lang}>{text}</span> : text)
}
