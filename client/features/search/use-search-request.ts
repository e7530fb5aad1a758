import { useNavigate, useSearch } from '@tanstack/react-router'
import { startTransition, useMemo, useState } from 'react'
import { searchAddress } from '#shared/addresses.ts'
import { type SearchRequest, searchRequestOf } from '#shared/search/search-params.ts'
import { partsOf } from '../../lib/link.tsx'
import { useLanguage } from '../../lib/words.tsx'

export type Go = (next: SearchRequest, options?: { replace?: boolean }) => void

/**
 * The request is the address. `wanted` runs a moment ahead of it, from a click until the address has followed, so
 * that a box stays ticked in the meantime; as soon as the address changes, for whatever reason, only that counts.
 */
export function useSearchRequest(): { request: SearchRequest; wanted: SearchRequest; go: Go } {
  const language = useLanguage()
  const navigate = useNavigate()
  const params: Record<string, unknown> = useSearch({ strict: false })
  const request = useMemo(() => searchRequestOf(params), [params])
  const here = searchAddress(language, request)
  const [wish, setWish] = useState<{ at: string; request: SearchRequest }>()
  if (wish && wish.at !== here) setWish(undefined)

  const go: Go = (next, { replace = false } = {}) => {
    const own = { at: here, request: next }
    setWish(own)
    const { path, search } = partsOf(searchAddress(language, next))
    // Somebody may have gone back before anything was drawn. Drawn with what the address says, or a box would flicker.
    const arrive = () => startTransition(() => setWish((last) => (last === own ? undefined : last)))
    void navigate({ to: path, search, replace, resetScroll: false }).then(arrive)
  }
  return { request, wanted: wish?.request ?? request, go }
}

/** The request that the answer on the screen belongs to: the one before, while the next is on its way. */
export function useAnswered(request: SearchRequest, isOnTheWay: boolean): SearchRequest {
  const language = useLanguage()
  const [answered, setAnswered] = useState(request)
  const isSame = searchAddress(language, answered) === searchAddress(language, request)
  if (!isOnTheWay && !isSame) setAnswered(request)
  return isOnTheWay ? answered : request
}
