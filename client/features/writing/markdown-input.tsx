import { useQuery } from '@tanstack/react-query'
import { type ClipboardEvent, useRef, useState } from 'react'
import { ShownMarkdownDocument } from '../../gql/writing.ts'
import { operationQuery } from '../../lib/query.ts'
import { useWords } from '../../lib/words.tsx'
import { Button } from '../../ui/button.tsx'
import { RichText } from '../../ui/rich-text.tsx'
import styles from './field-input.module.css'
import { markdownOf } from './markdown-of.ts'

type Attributes = { id: string; name: string }

/** Around the selection, or before each line of it. */
const MARKS = {
  bold: { around: '**' },
  italic: { around: '*' },
  list: { before: '- ' },
  heading: { before: '# ' },
  link: { around: '[', end: '](https://)' },
} as const
type Mark = keyof typeof MARKS

/** Long text: a plain field; with a script, a small toolbar, clean paste, and a preview from the server. */
export function MarkdownInput({
  attributes,
  text,
  limit,
}: {
  attributes: Attributes
  text: string
  limit: number
}) {
  const t = useWords()
  const field = useRef<HTMLTextAreaElement>(null)
  const [preview, setPreview] = useState<string>()
  const write = (mark: Mark) => field.current && setMark(field.current, MARKS[mark])
  return (
    <div className={styles.markdown}>
      <fieldset className={styles.toolbar} aria-label={t('writing.toolbar')}>
        {(['bold', 'italic', 'list', 'heading', 'link'] as const).map((mark) => (
          <button key={mark} type="button" className={styles.tool} onClick={() => write(mark)}>
            {t(`writing.mark.${mark}`)}
          </button>
        ))}
        <Button
          look="quiet"
          aria-expanded={preview !== undefined}
          onClick={() => setPreview(preview === undefined ? (field.current?.value ?? '') : undefined)}
        >
          {t('writing.shown')}
        </Button>
      </fieldset>
      <textarea
        ref={field}
        className={styles.input}
        {...attributes}
        rows={12}
        maxLength={limit}
        defaultValue={text}
        onPaste={pasteClean}
      />
      {preview !== undefined && <Shown text={preview} />}
    </div>
  )
}

function Shown({ text }: { text: string }) {
  const t = useWords()
  const html = useQuery(operationQuery('ShownMarkdown', ShownMarkdownDocument, { text })).data?.markdown
  return (
    <section className={styles.shown} aria-label={t('writing.shown')}>
      <RichText html={html ?? ''} />
    </section>
  )
}

/** What comes from a word processor becomes the Markdown that sections know. */
function pasteClean(event: ClipboardEvent<HTMLTextAreaElement>): void {
  const html = event.clipboardData.getData('text/html')
  if (!html) return
  event.preventDefault()
  insert(event.currentTarget, markdownOf(new DOMParser().parseFromString(html, 'text/html').body))
}

function setMark(field: HTMLTextAreaElement, mark: { around?: string; end?: string; before?: string }): void {
  const chosen = field.value.slice(field.selectionStart, field.selectionEnd)
  const { before, around = '', end = around } = mark
  insert(field, before ? chosen.replaceAll(/^/gm, before) : `${around}${chosen}${end}`)
}

/** As if it had been typed: it can be undone, and whoever listens to the form hears of it. */
function insert(field: HTMLTextAreaElement, text: string): void {
  field.focus()
  if (!document.execCommand('insertText', false, text)) field.setRangeText(text)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
