import { globSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds the whole project. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

export type SourceFile = { path: string; text: string }

/** The files that match, with paths relative to the root; what is installed or built is no part of the house. */
export function filesMatching(...patterns: string[]): SourceFile[] {
  const exclude = ['**/node_modules/**', 'dist/**', '.data/**']
  return globSync(patterns, { cwd: root, exclude })
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(posix.join(root, path), 'utf8') }))
}

/** One import statement: `to` is a file of the house (`server/app.ts`) or the name of a package (`pg`, `node:fs`). */
export type Import = { from: string; to: string; ours: boolean; typeOnly: boolean }

const STATEMENT = /^(?:import|export)\s+(type\s)?[\w\s{},*$]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm
const CALL = /\bimport\(\s*'([^']+)'/g

export function importsOf({ path, text }: SourceFile): Import[] {
  const stated = [...text.matchAll(STATEMENT)].map(([, type, from, bare]) => ({
    specifier: from ?? bare ?? '',
    typeOnly: type !== undefined,
  }))
  const called = [...text.matchAll(CALL)].map(([, specifier = '']) => ({ specifier, typeOnly: false }))
  return [...stated, ...called].map(({ specifier, typeOnly }) => ({
    from: path,
    typeOnly,
    ...target(path, specifier),
  }))
}

function target(from: string, specifier: string): Pick<Import, 'to' | 'ours'> {
  const path = specifier.replace(/\?.*$/, '')
  if (path.startsWith('.')) return { to: posix.join(posix.dirname(from), path), ours: true }
  if (path.startsWith('#')) return { to: path.slice(1), ours: true }
  const [first = '', second = ''] = path.split('/')
  return { to: path.startsWith('@') ? `${first}/${second}` : first, ours: false }
}

/** All imports of the four top folders. */
export function importsOfTheHouse(): Import[] {
  return filesMatching('{client,server,shared,test}/**/*.{ts,tsx}').flatMap(importsOf)
}

/** Says why an import is not allowed, or nothing. */
export type Rule = (it: Import) => string | undefined

/** One line per breach, as an engineer wants to read it. */
export function breaches(rule: Rule, imports: Import[]): string[] {
  return imports.flatMap((it) => {
    const reason = rule(it)
    return reason ? [`${it.from} imports ${it.to}: ${reason}`] : []
  })
}
