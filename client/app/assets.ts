import type { PageRequest } from '#shared/page-rendering.ts'
import type { PageContext } from '../lib/page-context.ts'
import { isPrivatePath } from '../lib/private-paths.ts'

const ENTRY = 'app/entry-client.tsx'
const PRIVATE_ROUTES = 'app/private-routes.ts'

/**
 * The tags that bring the files of a page. They are no part of what React draws: a browser that takes the page over
 * need not know their names. Styles stand in the page itself, so that the first picture waits for nothing else; the
 * disabled links, which no browser fetches, tell the loader of chunks that they are there already. The script is not
 * `async`: out of the cache it would run before the end of the page has come, where its words and data stand.
 */
export function assetTags(
  { address, build: { manifest, styles }, nonce }: PageRequest,
  { source, parts = [] }: PageContext['answer'],
): string {
  const routes = isPrivatePath(address) ? [PRIVATE_ROUTES] : []
  const chunks = inOrder(manifest, [ENTRY, ...routes, ...(source ? [source] : [])])
  const drawn = inOrder(manifest, [...chunks, ...parts])
  const sheets = [...new Set(drawn.flatMap((chunk) => manifest[chunk]?.css ?? []))]
  const files = chunks.flatMap((chunk) => manifest[chunk]?.file ?? [])
  return [
    `<style nonce="${nonce.style}">${sheets.map((file) => styles[file]).join('')}</style>`,
    ...sheets.map((file) => `<link rel="stylesheet" href="/${file}" disabled>`),
    `<script type="module" src="/${manifest[ENTRY]?.file}"></script>`,
    ...files.map((file) => `<link rel="modulepreload" href="/${file}">`),
  ].join('')
}

/** The chunks and all that they import at once, each once, and after what it imports. */
function inOrder(manifest: PageRequest['build']['manifest'], chunks: readonly string[]): string[] {
  const seen = new Set<string>()
  const visit = (chunk: string): string[] => {
    if (seen.has(chunk)) return []
    seen.add(chunk)
    return [...(manifest[chunk]?.imports ?? []).flatMap(visit), chunk]
  }
  return chunks.flatMap(visit)
}
