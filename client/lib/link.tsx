import { Link as RouterLink, useLocation } from '@tanstack/react-router'
import type { ComponentProps } from 'react'
import { readParams } from '#shared/search/search-params.ts'
import { isPrivatePath } from './private-paths.ts'

type LinkProps = Omit<ComponentProps<'a'>, 'href' | 'target'> & {
  /** `false` where the page stays where it is, and only shows something else. */
  resetScroll?: boolean
  /** An address of ours, as the functions of shared/addresses.ts make it. */
  href: string
}

/**
 * A link inside Parvis: an ordinary link whose target is fetched beforehand and shown without a new document. Only
 * from what everybody may read to a private page there is a new document, which brings the list of those pages.
 */
export function Link({ href, ...rest }: LinkProps) {
  const { path, search, hash } = partsOf(href)
  const isInside = useLocation({ select: ({ pathname }) => isPrivatePath(pathname) })
  const leavesReading = isPrivatePath(path) && !isInside
  return (
    <RouterLink
      to={path}
      search={search}
      {...(hash && { hash })}
      {...(leavesReading && { reloadDocument: true, preload: false })}
      activeOptions={EXACT}
      {...rest}
    />
  )
}

const EXACT = { exact: true, includeSearch: true }

/** An address taken apart, as the router wants it. */
export function partsOf(href: string) {
  const [beforeHash = '', hash = ''] = href.split('#')
  const [path = '', query = ''] = beforeHash.split('?')
  return { path, search: readParams(query), hash }
}

/** The last step of the path, which names what the page is about. */
export function useLastStep(): string {
  return useLocation({ select: ({ pathname }) => decodeURIComponent(pathname.split('/').at(-1) ?? '') })
}

/** A step of the path, counted from 0, which is the language. */
export function useStep(place: number): string {
  return useLocation({ select: ({ pathname }) => decodeURIComponent(pathname.split('/')[place + 1] ?? '') })
}
