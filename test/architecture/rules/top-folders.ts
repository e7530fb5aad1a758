import type { Rule } from '../house.ts'

const MAY_IMPORT: Record<string, readonly string[]> = {
  shared: ['shared'],
  client: ['client', 'shared'],
  server: ['server', 'shared'],
  test: ['client', 'server', 'shared', 'test'],
}

/** What is pure enough to run on both sides. */
const LIBRARIES_OF_SHARED = ['valibot', 'snowball-stemmers']

/** Runs in Node, when the client is built. */
const BUILD_SETTINGS = 'client/vite.config.ts'

/** Direction 1: client → shared, server → shared, test → all; nothing → test. */
export const topFolders: Rule = ({ from, to, ours }) => {
  const folder = from.split('/')[0] ?? ''
  if (from === BUILD_SETTINGS) return undefined
  if (!ours) return foreign(folder, to)
  const allowed = MAY_IMPORT[folder] ?? []
  if (allowed.includes(to.split('/')[0] ?? '')) return undefined
  return `${folder} may import only ${allowed.join(', ')}.`
}

function foreign(folder: string, library: string): string | undefined {
  if (folder === 'client' && library.startsWith('node:')) return 'the client runs in browsers, not in Node.'
  if (folder !== 'shared' || LIBRARIES_OF_SHARED.includes(library)) return undefined
  return `shared runs on both sides: no Node, no DOM, and no library but ${LIBRARIES_OF_SHARED.join(', ')}.`
}
