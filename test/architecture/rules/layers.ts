import type { Rule } from '../house.ts'

/** Highest first; rooms of one floor may use each other, unless they are named in `APART`. */
const SERVER_FLOORS = [
  ['main', 'scripts'],
  ['app'],
  ['plugins', 'graphql', 'worker'],
  ['modules', 'embedded'],
  ['kernel', 'config'],
] as const
const CLIENT_FLOORS = [
  ['app'],
  ['pages'],
  ['features'],
  ['ui'],
  ['lib', 'gql', 'locales', 'styles', 'public'],
] as const

const APART = ['modules', 'embedded']

/** Direction 2: main → app → plugins, graphql, worker → modules → kernel; never up. */
export const serverLayers: Rule = ({ from, to, ours, typeOnly }) => {
  if (!ours || !inside('server', from, to)) return undefined
  if (typeOnly && servesSchema(from, to)) return undefined
  return climbs(SERVER_FLOORS, roomOf(from), roomOf(to))
}

/** Direction 6: app → pages → features → ui → lib; features never import each other. */
export const clientLayers: Rule = ({ from, to, ours }) => {
  if (!ours || !inside('client', from, to)) return undefined
  const [room, target] = [roomOf(from), roomOf(to)]
  if (room === 'features' && target === 'features' && from.split('/')[2] !== to.split('/')[2]) {
    return 'features never import each other; a page composes them.'
  }
  if (target === 'gql' && room !== 'features' && room !== 'gql' && room !== 'lib') {
    return 'only features know operations.'
  }
  return climbs(CLIENT_FLOORS, room, target)
}

function inside(folder: string, ...paths: string[]): boolean {
  return paths.every((path) => path.startsWith(`${folder}/`))
}

/** `server/app.ts` and `server/app/x.ts` are both of the room `app`. */
function roomOf(path: string): string {
  return (path.split('/')[1] ?? '').replace(/\.tsx?$/, '')
}

/** Resolvers and loaders are typed by the schema that they serve and the context that it gives them. */
function servesSchema(from: string, to: string): boolean {
  return /\.(resolvers|loaders)\.ts$/.test(from) && to.startsWith('server/graphql/')
}

function climbs(floors: readonly (readonly string[])[], room: string, target: string): string | undefined {
  if (room === target) return undefined
  const [from, to] = [room, target].map((name) => floors.findIndex((floor) => floor.includes(name)))
  if (from === undefined || to === undefined || from < 0 || to < 0) {
    return `the room ${from === -1 ? room : target} is not on the plan: add it to test/architecture/rules/layers.ts.`
  }
  if (to < from) return `${target} lies above ${room}; imports go down only.`
  if (to === from && APART.includes(room)) return `${room} and ${target} stand apart.`
  return undefined
}
