import type { ReactNode } from 'react'
import { enumNameOf } from '#shared/text/enum-names.ts'
import { languageNameIn } from '../../lib/language-names.ts'
import { useLanguage, useNames, useWords } from '../../lib/words.tsx'
import { Tag } from '../../ui/tag.tsx'
import { PartFields } from './part-fields.tsx'
import { languageOf, partsOf, valueOf } from './tasks.ts'
import styles from './topic-form.module.css'
import { TopicForm } from './topic-form.tsx'
import { useWriting } from './writing-context.ts'
import type { Draft } from './writing-query.ts'

/** Each part that can be translated, the original beside the translation, and a mark where the original moved on. */
export function TranslationTopic({ to }: { to: string }) {
  const { draft } = useWriting()
  const parts = ['title', 'summary', ...partsOf(draft, 'section:'), ...partsOf(draft, 'claim:')]
  return (
    <TopicForm>
      {parts.map((part) => (
        <TranslatedPart key={part} original={part} part={`translation:${to}:${part}`} to={to} />
      ))}
    </TopicForm>
  )
}

function TranslatedPart({ original, part, to }: { original: string; part: string; to: string }) {
  const t = useWords()
  const reader = useLanguage()
  const { draft } = useWriting()
  const nameOf = usePartNames()
  const from = languageOf(draft)
  return (
    <fieldset className={styles.item}>
      <legend>
        {nameOf(original)} {isStale(draft, original, part) && <Tag look="contrary">{t('writing.stale')}</Tag>}
      </legend>
      <div className={styles.pair}>
        <Side title={languageNameIn(reader, from)}>
          <div lang={from} className={styles.original}>
            {textOf(valueOf(draft, original))}
          </div>
        </Side>
        <Side title={languageNameIn(reader, to)}>
          <PartFields part={part} silent={['madeFrom']} />
        </Side>
      </div>
    </fieldset>
  )
}

function Side({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <p className={styles.side}>{title}</p>
      {children}
    </div>
  )
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return ''
  if ('text' in value) return String(value.text)
  return 'reason' in value ? String(value.reason) : ''
}

/** The original was saved after its translation. */
function isStale({ parts }: Draft, original: string, part: string): boolean {
  const saved = (name: string) => parts.find((each) => each.name === name && each.value !== null)?.savedAt
  const [first, second] = [saved(original), saved(part)]
  return first !== undefined && second !== undefined && first > second
}

function usePartNames(): (part: string) => string {
  const find = useNames()
  return (part) => {
    if (part.startsWith('section:'))
      return find('template.section', enumNameOf(part.slice('section:'.length)))
    if (part.startsWith('claim:')) return part.slice('claim:'.length).toUpperCase()
    return find('writing.field', part)
  }
}
