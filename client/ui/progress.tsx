import { useId } from 'react'
import styles from './progress.module.css'

type ProgressProps = {
  label: string
  /** From 0 to 100; without it nobody knows how long it takes. */
  percent?: number
  /** What stands beside the bar, such as 7 of 12. */
  text?: string
}

/** How far something has come. */
export function Progress({ label, percent, text }: ProgressProps) {
  const id = useId()
  return (
    <div className={styles.progress}>
      <label htmlFor={id}>{label}</label>
      <progress id={id} max={100} value={percent} />
      {text && <span className={styles.text}>{text}</span>}
    </div>
  )
}
