import type { AnyRouteMatch } from '@tanstack/react-router'
import { createContext, type ReactNode, use } from 'react'
import type { PageRequest } from '#shared/page-rendering.ts'
import type { RouterContext } from './context.ts'

/** The files that one page begins with. Only the server draws them: the browser finds them in the page. */
export type Assets = {
  entry: string
  preloads: string[]
  styles: string
  styleSheets: string[]
  nonce: string
}

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** The source file of a page that is loaded when it is needed, as the manifest of the build names it. */
    source?: string
  }
}

const ENTRY = 'app/entry-client.tsx'
const AssetsContext = createContext<Assets | null>(null)

export function AssetsProvider({ assets, children }: { assets: Assets; children: ReactNode }) {
  return <AssetsContext value={assets}>{children}</AssetsContext>
}

/** What the browser will need for this page, so that it fetches all of it at once. */
export function assetsOf(
  { build, nonce }: PageRequest,
  matches: readonly AnyRouteMatch[],
  { language, areas }: RouterContext,
): Assets {
  const pages = matches.flatMap(({ staticData }) => staticData.source ?? [])
  const catalogues = [...areas].map((area) => `locales/${language}/${area}.json`)
  const chunks = withImports(build.manifest, [ENTRY, ...pages, ...catalogues])
  const sheets = chunks.flatMap((chunk) => (chunk === ENTRY ? [] : (build.manifest[chunk]?.css ?? [])))
  const files = chunks.flatMap((chunk) => build.manifest[chunk]?.file ?? [])
  const [entry = '', ...preloads] = files.map((file) => `/${file}`)
  return {
    entry,
    preloads,
    styles: build.styles,
    styleSheets: sheets.map((file) => `/${file}`),
    nonce: nonce.style,
  }
}

/** The chunks and all that they import at once, each named once, the given ones first. */
function withImports(manifest: PageRequest['build']['manifest'], chunks: readonly string[]): string[] {
  const found = new Set(chunks)
  for (const chunk of found) for (const imported of manifest[chunk]?.imports ?? []) found.add(imported)
  return [...found]
}

/**
 * All of these are elements that React lifts into the head and does not expect to find again when the browser
 * takes over, so the browser need not know their names.
 */
export function PageAssets() {
  const assets = use(AssetsContext)
  if (!assets) return null
  return (
    <>
      <style href="public" precedence="first" nonce={assets.nonce}>
        {assets.styles}
      </style>
      {assets.styleSheets.map((href) => (
        <link key={href} rel="stylesheet" href={href} precedence="page" />
      ))}
      {assets.preloads.map((href) => (
        <link key={href} rel="modulepreload" href={href} />
      ))}
      <script type="module" async src={assets.entry} />
    </>
  )
}
