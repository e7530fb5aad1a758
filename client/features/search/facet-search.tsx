import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type ReactNode, useDeferredValue, useId, useState } from 'react'
import type { FacetName } from '#shared/search/facets.ts'
import type { SearchRequest } from '#shared/search/search-params.ts'
import { useLanguage, useWords } from '../../lib/words.tsx'
import { Status } from '../../ui/status.tsx'
import styles from './facet-search.module.css'
import { facetValuesQuery } from './facet-values-query.ts'
import type { FacetValue } from './facets-of.ts'
import { Options } from './options.tsx'

type FacetSearchProps = {
  name: FacetName
  request: SearchRequest
  /** The values that stand above already. */
  above: readonly FacetValue[]
  /** What stands there until somebody looks for a name. */
  children: ReactNode
}

/** A box for a part of a name, and the values whose name has it. */
export function FacetSearch({ name, request, above, children }: FacetSearchProps) {
  const t = useWords()
  const language = useLanguage()
  const id = useId()
  const [text, setText] = useState('')
  const wanted = useDeferredValue(text.trim())
  const { data } = useQuery({
    ...facetValuesQuery(language, request, name, wanted),
    enabled: wanted !== '',
    placeholderData: keepPreviousData,
  })
  const found = data?.facetValues.filter(({ value }) => !above.some((each) => each.value === value))
  const isSearched = wanted !== '' && found !== undefined
  return (
    <>
      <label className={styles.search} htmlFor={id}>
        {t('search.inFacet')}
        <input
          id={id}
          type="search"
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      {isSearched ? <Options name={name} values={found} chosen={request[name] ?? []} /> : children}
      <Status isShown={found?.length === 0}>
        {isSearched ? t('search.inFacet.found', { count: found.length }) : ''}
      </Status>
    </>
  )
}
