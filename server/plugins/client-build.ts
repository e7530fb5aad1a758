import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ClientBuild, RenderPage } from '#shared/page-rendering.ts'

/** The entry of the browser's half, as the manifest names it. */
const ENTRY = 'app/entry-client.tsx'

/** Reads both halves of the client's build: what browsers are given, and what draws pages here. */
export async function loadClient(folder: string): Promise<{ build: ClientBuild; renderPage: RenderPage }> {
  const client = join(folder, 'client')
  const manifest = JSON.parse(
    await readFile(join(client, '.vite/manifest.json'), 'utf8'),
  ) as ClientBuild['manifest']
  const sheets = manifest[ENTRY]?.css ?? []
  const styles = await Promise.all(sheets.map((file) => readFile(join(client, file), 'utf8')))
  const renderer = (await import(pathToFileURL(join(folder, 'server/entry-server.js')).href)) as Renderer
  return { build: { manifest, styles: styles.join('') }, renderPage: renderer.renderPage }
}

type Renderer = { renderPage: RenderPage }
