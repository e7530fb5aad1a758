import type { ReactNode } from 'react'
import styles from './text-page.module.css'

type TextPageProps = { title: string; lead: string; children: ReactNode }

/** A page of plain text to be read from top to bottom: paragraphs under headings of the second level. */
export function TextPage({ title, lead, children }: TextPageProps) {
  return (
    <article className={`page ${styles.page}`}>
      <h1>{title}</h1>
      <p className={styles.lead}>{lead}</p>
      {children}
    </article>
  )
}
