import type { ReactNode } from 'react'
import styles from './notice.module.css'

type NoticeProps = {
  /** `alert` for what went wrong; `info` for what a reader should know first. */
  tone?: 'info' | 'alert'
  title?: string
  children: ReactNode
}

/** A framed remark beside the text. What appears while somebody works is announced: wrap it in a `<Status>`. */
export function Notice({ tone = 'info', title, children }: NoticeProps) {
  return (
    <div className={`${styles.notice} ${styles[tone]}`}>
      {title && <p className={styles.title}>{title}</p>}
      {children}
    </div>
  )
}
