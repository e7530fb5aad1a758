import type { ReactNode } from 'react'
import styles from './message-page.module.css'

/** A page that has nothing but a few sentences to say: not found, gone, failed, done. */
export function MessagePage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={`page ${styles.message}`}>
      <h1>{title}</h1>
      {children}
    </div>
  )
}
