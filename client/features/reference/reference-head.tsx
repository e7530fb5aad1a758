import type { ReactNode } from 'react'
import styles from './reference-head.module.css'

/** What a page of reference is about: the sort of thing, its name, and what is known of it. */
export function ReferenceHead({
  kind,
  title,
  children,
}: {
  kind?: ReactNode
  title: string
  children?: ReactNode
}) {
  return (
    <header className={styles.band}>
      <div className={`page ${styles.head}`}>
        {kind && <p className={styles.kind}>{kind}</p>}
        <h1>{title}</h1>
        {children}
      </div>
    </header>
  )
}
