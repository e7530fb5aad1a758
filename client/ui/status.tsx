import { type ReactNode, useEffect, useState } from 'react'

const PAUSE_MS = 700

/**
 * Tells those who listen to the screen what has changed, once it has come to rest: somebody who types or ticks
 * quickly hears only the last of it. Draws nothing.
 */
export function Status({ children }: { children: ReactNode }) {
  const [told, setTold] = useState<ReactNode>(null)
  useEffect(() => {
    const pause = setTimeout(() => setTold(children), PAUSE_MS)
    return () => clearTimeout(pause)
  }, [children])
  return <output className="only-heard">{told}</output>
}
