import type { ReactNode } from 'react'
import { topicAddress } from '#shared/addresses.ts'
import { Link } from '../../lib/link.tsx'
import { useLanguage, useWords } from '../../lib/words.tsx'
import styles from './hub-view.module.css'
import type { TaskState } from './tasks.ts'
import { useWriting } from './writing-context.ts'

export function TaskGroup({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <section className={styles.group}>
      <h2>{title}</h2>
      {lead && <p className={styles.lead}>{lead}</p>}
      <ul className={styles.tasks}>{children}</ul>
    </section>
  )
}

type TaskProps = { topic: string; name: string; state?: TaskState; isNeeded?: boolean }

/** A topic to go to; how far it has come is said in words. */
export function Task({ topic, name, state, isNeeded = false }: TaskProps) {
  const t = useWords()
  const language = useLanguage()
  const { draft } = useWriting()
  const shown = state === 'empty' && isNeeded ? 'needed' : state
  return (
    <li className={styles.task}>
      <Link href={topicAddress(language, draft.key, topic)}>{name}</Link>
      {shown && (
        <span className={styles.state} data-state={shown}>
          {t(`writing.state.${shown}`)}
        </span>
      )}
    </li>
  )
}
