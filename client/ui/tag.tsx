import type { ReactNode } from 'react'
import styles from './tag.module.css'

type TagProps = {
  /** A short code set before the words, such as C4. */
  code?: string
  /** `soft` for less of the same: partly, not confirmed yet. */
  look?: 'plain' | 'soft' | 'contrary'
  /** Where there is little room, only the code is seen; the words are still heard. */
  isFolding?: boolean
  children: ReactNode
}

/** A small label. It neither leads anywhere nor does anything: put a link inside where it should. */
export function Tag({ code, look = 'plain', isFolding = false, children }: TagProps) {
  return (
    <span className={`${styles.tag} ${styles[look]}`}>
      {code && <b className={styles.code}>{code}</b>}
      {isFolding ? <span className={styles.folding}>{children}</span> : children}
    </span>
  )
}

/** Tags in a row, as the list that they are. */
export function TagList({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <ul className={styles.list} aria-label={label}>
      {children}
    </ul>
  )
}
