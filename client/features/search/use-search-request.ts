import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
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
  const [wish, setWish] = useState({ at: here, request })
  if (wish.at !== here) setWish({ at: here, request })

  const go: Go = (next, { replace = false } = {}) => {
    setWish({ at: here, request: next })
    const { path, search } = partsOf(searchAddress(language, next))
    void navigate({ to: path, search, replace, resetScroll: false })
  }
  return { request, wanted: wish.request, go }
}

/** The request that the answer on the screen belongs to: the one before, while the next is on its way. */
export function useAnswered(request: SearchRequest, isOnTheWay: boolean): SearchRequest {
  const language = useLanguage()
  const [answered, setAnswered] = useState(request)
  const isSame = searchAddress(language, answered) === searchAddress(language, request)
  if (!isOnTheWay && !isSame) setAnswered(request)
  return isOnTheWay ? answered : request
}
