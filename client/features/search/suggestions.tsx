import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type RefObject, useEffect, useState } from 'react'
import type { SuggestQuery } from '../../gql/search.ts'
import { partsOf } from '../../lib/link.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { Status } from '../../ui/status.tsx'
import { useCombobox } from '../../ui/use-combobox.ts'
import { suggestQuery } from './suggest-query.ts'
import styles from './suggestions.module.css'

type SuggestionsProps = {
  input: RefObject<HTMLInputElement | null>
  /** What has been typed so far. */
  text: string
  /** It was, before this could be drawn. */
  isBegun: boolean
  /** Called before going where a suggestion leads. */
  onLeave: () => void
}

/** Concepts, cities and practices that somebody who types may be about to ask for, under the box. */
export function Suggestions({ input, text, isBegun, onLeave }: SuggestionsProps) {
  const t = useWords()
  const navigate = useNavigate()
  const suggestions = useSuggested(text)
  const { isOpen, listProps, optionProps } = useCombobox({
    input,
    count: suggestions.length,
    startsOpen: isBegun,
    onChoose: (place) => {
      const { path, search } = partsOf(suggestions[place]?.path ?? '')
      onLeave()
      void navigate({ to: path, search })
    },
  })
  return (
    <>
      {isOpen && (
        <div {...listProps} aria-label={t('search.suggestions')} className={styles.list}>
          {suggestions.map((suggestion, place) => (
            <div key={suggestion.path} {...optionProps(place)} className={styles.option}>
              <Suggested {...suggestion} />
            </div>
          ))}
        </div>
      )}
      <Status>{isOpen ? t('search.suggestions.count', { count: suggestions.length }) : ''}</Status>
    </>
  )
}

type Suggestion = SuggestQuery['suggest'][number]

function Suggested({ kind, label, count }: Suggestion) {
  const t = useWords()
  return (
    <>
      <span className={styles.label}>{label}</span>{' '}
      <span className={styles.kind}>
        {t(`search.suggested.${kind}`)}
        {kind !== 'PRACTICE' && ` · ${t('search.total', { count })}`}
      </span>
    </>
  )
}

/** Shorter words are the beginning of too much. */
const SHORTEST = 2
const PAUSE_MS = 120
const NOTHING: readonly Suggestion[] = []

/** What is suggested for a text that has come to rest; an earlier question is called off by the next. */
function useSuggested(text: string): readonly Suggestion[] {
  const language = useLanguage()
  const [asked, setAsked] = useState(text)
  useEffect(() => {
    const pause = setTimeout(() => setAsked(text), PAUSE_MS)
    return () => clearTimeout(pause)
  }, [text])
  const q = asked.trim()
  const isLongEnough = q.length >= SHORTEST && text.trim().length >= SHORTEST
  const { data } = useQuery({
    ...suggestQuery(language, q),
    enabled: isLongEnough,
    placeholderData: keepPreviousData,
  })
  return (isLongEnough && data?.suggest) || NOTHING
}
