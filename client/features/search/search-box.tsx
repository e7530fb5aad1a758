import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { searchAddress } from '#shared/addresses.ts'
import { SEARCH_LIMITS } from '#shared/search/search-params.ts'
import { useLater } from '../../lib/use-later.ts'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { Button } from '../../ui/button.tsx'
import { requestOf, SEARCH_FORM } from './form.ts'
import styles from './search-box.module.css'

type SearchBoxProps = {
  query: string
  /** Called while somebody types, once they pause, and when they send. Without it the form is simply sent. */
  onSearch?: (form: HTMLFormElement, moment: 'typed' | 'sent') => void
}

const PAUSE_MS = 250

/** The words to search for: a form that works before and without any script. */
export function SearchBox({ query, onSearch }: SearchBoxProps) {
  const t = useWords()
  const language = useLanguage()
  const { text, setText, noteSent } = useText(query)
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(pause.current), [])
  const input = useRef<HTMLInputElement>(null)
  const suggestions = useLater('search', async () => (await import('./suggestions.tsx')).Suggestions)

  const search = (form: HTMLFormElement, moment: 'typed' | 'sent') => {
    clearTimeout(pause.current)
    noteSent(requestOf(form).q ?? '')
    onSearch?.(form, moment)
  }
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    if (!onSearch) return
    event.preventDefault()
    search(event.currentTarget, 'sent')
  }
  const leave = () => {
    clearTimeout(pause.current)
    setText('')
  }
  const type = ({ value, form }: HTMLInputElement) => {
    setText(value)
    clearTimeout(pause.current)
    if (onSearch && form) pause.current = setTimeout(() => search(form, 'typed'), PAUSE_MS)
  }
  return (
    <search>
      <form id={SEARCH_FORM} action={searchAddress(language)} className={styles.form} onSubmit={send}>
        <label className={styles.label} htmlFor="q">
          {t('search.label')}
        </label>
        <input
          ref={input}
          className={styles.input}
          id="q"
          name="q"
          type="search"
          enterKeyHint="search"
          autoComplete="off"
          maxLength={SEARCH_LIMITS.query}
          aria-describedby="q-hint"
          value={text}
          onFocus={suggestions.bring}
          onChange={(event) => type(event.currentTarget)}
        />
        <Button type="submit" className={styles.button ?? ''}>
          {t('search.submit')}
        </Button>
        <p className={styles.hint} id="q-hint">
          {t('search.hint')}
        </p>
        {suggestions.Part && (
          <suggestions.Part input={input} text={text} isBegun={text !== query} onLeave={leave} />
        )}
      </form>
    </search>
  )
}

/**
 * What is typed, until the address brings words that were not sent from here: back, or a link. On a slow line it follows
 * late, when somebody has typed on; what has been sent and not come back yet is remembered for that.
 */
function useText(query: string) {
  const [state, setState] = useState({ text: query, seen: query, sent: [] as readonly string[] })
  if (query !== state.seen) {
    const own = state.sent.indexOf(query)
    if (own < 0) setState({ text: query, seen: query, sent: [] })
    else setState({ ...state, seen: query, sent: state.sent.slice(own + 1) })
  }
  return {
    text: state.text,
    setText: (text: string) => setState((last) => ({ ...last, text })),
    noteSent: (words: string) => setState((last) => ({ ...last, sent: [...last.sent, words] })),
  }
}
