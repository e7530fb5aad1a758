import { fileURLToPath } from 'node:url'
import { defineConfig, type TestProjectConfiguration } from 'vitest/config'
import client from '../client/vite.config.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const setupFiles = [`${root}/test/support/no-surprises.ts`]

/** Projects whose tests clone a migrated database. */
const WITH_DATABASE = ['db', 'http', 'search', 'faults', 'e2e']

/** Runs in plain Node, as the server does: type stripping, one copy of each module, no transform by Vite. */
function nodeProject(name: string): TestProjectConfiguration {
  const globalSetup = WITH_DATABASE.includes(name) ? [`${root}/test/support/database-server.ts`] : []
  return {
    root,
    test: {
      name,
      include: [`test/${name}/**/*.test.ts`],
      setupFiles,
      globalSetup,
      experimental: { viteModuleRunner: false },
      ...(name === 'e2e' && { testTimeout: 30_000, expect: { poll: { timeout: 10_000 } } }),
    },
  }
}

/** Components are TSX, which only Vite's transform reads; rendered with react-dom/server. */
const clientProject: TestProjectConfiguration = {
  root,
  plugins: client.plugins ?? [],
  test: { name: 'client', include: ['test/client/**/*.test.{ts,tsx}'], setupFiles },
}

const projects = ['unit', 'db', 'http', 'search', 'architecture', 'faults', 'e2e'].map(nodeProject)

export default defineConfig({
  root,
  test: { projects: [...projects, clientProject], restoreMocks: true, unstubEnvs: true },
})
