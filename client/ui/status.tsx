import { type ReactNode, useEffect, useState } from 'react'
import styles from './status.module.css'

const PAUSE_MS = 700

type StatusProps = {
  /** Seen too, not only heard: “saved”, “sent”. */
  isShown?: boolean
  children: ReactNode
}

/**
 * Tells what has changed, once it has come to rest: somebody who types or ticks quickly hears only the last of it.
 * It must be on the page before it has something to tell.
 */
export function Status({ isShown = false, children }: StatusProps) {
  const [told, setTold] = useState<ReactNode>(null)
  useEffect(() => {
    const pause = setTimeout(() => setTold(children), PAUSE_MS)
    return () => clearTimeout(pause)
  }, [children])
  return <output className={isShown ? styles.shown : 'only-heard'}>{told}</output>
}
