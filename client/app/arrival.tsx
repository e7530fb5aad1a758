import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'

/**
 * After a link was followed without a new document, the focus goes to the page, as if a document had been loaded;
 * otherwise those who listen to the screen would stay on a link that is gone.
 */
export function Arrival() {
  const router = useRouter()
  useEffect(
    () =>
      router.subscribe('onRendered', ({ pathChanged, fromLocation, toLocation }) => {
        if (pathChanged && fromLocation && !toLocation.hash) {
          document.getElementById('main')?.focus({ preventScroll: true })
          countReading(toLocation.pathname)
        }
      }),
    [router],
  )
  return null
}

/** The server counts the pages that it draws; of those that are drawn here it must be told. */
function countReading(path: string): void {
  const [, address] = /^\/\w\w\/practices\/([^/]+)$/.exec(path) ?? []
  if (address) void fetch(`/readings/${address}`, { method: 'POST', keepalive: true })
}
