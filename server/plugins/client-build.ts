import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ClientBuild, RenderPage } from '#shared/page-rendering.ts'

type Client = { build: ClientBuild; renderPage: RenderPage }

/** Reads both halves of the client's build: what browsers are given, and what draws pages here. */
export async function loadClient(folder: string): Promise<Client> {
  const client = join(folder, 'client')
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by the build of the same sources
  const manifest = JSON.parse(
    await readFile(join(client, '.vite/manifest.json'), 'utf8'),
  ) as ClientBuild['manifest']
  const sheets = new Set(Object.values(manifest).flatMap(({ css = [] }) => css))
  const styles = await Promise.all(
    [...sheets].map(async (file) => [file, await readFile(join(client, file), 'utf8')] as const),
  )
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- client/app/entry-server.tsx says the same
  const renderer = (await import(pathToFileURL(join(folder, 'server/entry-server.js')).href)) as Pick<
    Client,
    'renderPage'
  >
  return { build: { manifest, styles: Object.fromEntries(styles) }, renderPage: renderer.renderPage }
}
