import { posix } from 'node:path'
import type { SourceFile } from '../house.ts'

const IMPORT = /^import\s+(\w+)\s+from\s+'([^']+\.module\.css)'/gm

/** A component and the CSS modules that it names its classes from, as `variable → path`. */
export function cssModulesOf({ path, text }: SourceFile): Map<string, string> {
  return new Map([...text.matchAll(IMPORT)].map(([, name = '', from = '']) => [name, resolve(path, from)]))
}

function resolve(path: string, from: string): string {
  return from.startsWith('#') ? from.slice(1) : posix.join(posix.dirname(path), from)
}

/** The classes taken from a CSS module by its variable; `styles[name]` names none, and is reported as `[…]`. */
export function classesUsed(text: string, variable: string): string[] {
  const uses = [...text.matchAll(new RegExp(`\\b${variable}(?:\\.(\\w+)|\\['([\\w-]+)'\\]|\\[)`, 'g'))]
  return [...new Set(uses.map(([, dotted, quoted]) => dotted ?? quoted ?? '[…]'))]
}

export function classesDefined(css: string): Set<string> {
  const bare = css.replace(/\/\*[\s\S]*?\*\/|url\([^)]*\)/g, '')
  return new Set([...bare.matchAll(/\.([A-Za-z_][\w-]*)/g)].map(([, name = '']) => name))
}

/** Classes that a component names and no rule defines, and classes that no component names. */
export function classFaults(components: SourceFile[], sheets: SourceFile[]): string[] {
  const used = new Map<string, Set<string>>(sheets.map(({ path }) => [path, new Set()]))
  const missing = components.flatMap((component) => missingClasses(component, sheets, used))
  const idle = sheets.flatMap(({ path, text }) => idleClasses(path, text, used.get(path) ?? new Set()))
  return [...missing, ...idle]
}

function missingClasses(
  component: SourceFile,
  sheets: SourceFile[],
  used: Map<string, Set<string>>,
): string[] {
  return [...cssModulesOf(component)].flatMap(([variable, path]) => {
    const sheet = sheets.find((it) => it.path === path)
    if (!sheet) return [`${component.path} imports ${path}, which is not there.`]
    const classes = classesUsed(component.text, variable)
    for (const name of classes) used.get(path)?.add(name)
    const defined = classesDefined(sheet.text)
    return classes
      .filter((name) => name !== '[…]' && !defined.has(name))
      .map((name) => `${component.path} names .${name}, which ${path} does not define.`)
  })
}

function idleClasses(path: string, text: string, used: Set<string>): string[] {
  if (used.has('[…]')) return []
  return [...classesDefined(text)]
    .filter((name) => !used.has(name))
    .map((name) => `${path} defines .${name}, which nothing uses.`)
}
