import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Source } from 'graphql'

const SERVER = fileURLToPath(new URL('../', import.meta.url))

/** What belongs to no module: roots, Node, refusals. */
export function baseSdl(): Source[] {
  return sourcesIn('graphql/*.graphql')
}

export function sdlOf(module: string): Source[] {
  return sourcesIn(`modules/${module}/*.graphql`)
}

/** The SDL of the whole server, whether or not anything answers to it yet. */
export function allSdl(): Source[] {
  return [...baseSdl(), ...sdlOf('*')]
}

function sourcesIn(pattern: string): Source[] {
  const paths = globSync(pattern, { cwd: SERVER }).toSorted()
  return paths.map((path) => new Source(readFileSync(`${SERVER}/${path}`, 'utf8'), `server/${path}`))
}
