import { topicAddress } from '#shared/addresses.ts'
import { factKindOf } from '#shared/practices/forms/part-fields.ts'
import { SECTION_KINDS } from '#shared/practices/template.ts'
import { enumNameOf } from '#shared/text/enum-names.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useNames, useWords } from '../../lib/words.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useWriting } from './writing-context.ts'

/** What still stands in the way of a submission, each with the way to where it is mended. */
export function FaultList() {
  const t = useWords()
  const language = useLanguage()
  const { draft } = useWriting()
  const nameOf = useTopicNames()
  const topics = [...new Set(draft.faults.map(({ path }) => topicOf(path)))]
  return (
    <Notice tone="alert" title={t('writing.missing')}>
      <ul>
        {topics.map((topic) => (
          <li key={topic}>
            <Link href={topicAddress(language, draft.key, topic)}>{nameOf(topic)}</Link>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** The topic in which a part is written. */
export function topicOf(path: string): string {
  const [part = ''] = path.split('.')
  if (part === 'sections') return 'sections/context'
  if (part.startsWith('section:')) return `sections/${part.slice('section:'.length)}`
  if (part.startsWith('claim')) return 'claims'
  if (part.startsWith('fact:')) return `facts/${factKindOf(part.slice('fact:'.length)) ?? 'source'}`
  if (part.startsWith('translation:')) return `translations/${part.split(':')[1] ?? ''}`
  if (part.startsWith('attachment')) return 'attachments'
  if (part.startsWith('relation')) return 'relations'
  if (part === 'contact' || part === 'partners') return 'contact'
  return part === 'concepts' ? 'classification' : 'head'
}

/** What a topic is called, by the end of its address. */
export function useTopicNames(): (topic: string) => string {
  const find = useNames()
  return (topic) => {
    const [name = '', item = ''] = topic.split('/')
    if (SECTION_KINDS.some((kind) => kind === item)) return find('template.section', enumNameOf(item))
    if (name === 'facts') return find('facts.kind', enumNameOf(item))
    return name === 'translations' ? find('writing.group', 'translations') : find('writing.task', name)
  }
}
