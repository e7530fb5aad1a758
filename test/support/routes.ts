import type { App } from '#server/app.ts'

/** The addresses that a browser can get, as the router draws them: a tree whose branches are pieces of paths. */
export function routesToGet(app: App): string[] {
  const trunk: string[] = []
  return app
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const found = /^((?:[│ ] {3})*)[├└]── (.+?)(?: \(([A-Z, ]+)\))?$/.exec(line)
      if (!found) return []
      const [, indent = '', piece = '', methods = ''] = found
      trunk.splice(indent.length / 4, Infinity, piece)
      return methods.includes('GET') ? [trunk.join('').replace(/^\/\/?/, '/')] : []
    })
}
