import { globSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const root = fileURLToPath(new URL('.', import.meta.url))
const built = (name: string) => fileURLToPath(new URL(`../dist/${name}`, import.meta.url))

/** What changes only with the packages stays in the cache of browsers from one release to the next. */
const FRAMEWORK =
  /node_modules\/(react|react-dom|scheduler|@tanstack|use-sync-external-store)\/|vite\/preload-helper/
const SHARED =
  /shared\/(addresses(\.ts|\/reference)|declaration\/item-ids|languages|search|text|practices\/(template|evidence))/
const OURS =
  /client\/(lib|ui)\/(?!countries|data-table|field-writer|form-answer|text-page|use-combobox)[^/]+\.(tsx?|css)$|lazy-page\.ts$|me-query\.ts$/

// No more than the hash: every page carries the names of all that it may load. The same for both halves: the renderer
// names the pictures that only the browser's half writes.
const assetFileNames = 'assets/[hash][extname]'

const CHUNKS = [
  { name: 'framework', test: FRAMEWORK },
  // What most pages share, in one piece: many small files would cost more than they spare.
  {
    name: 'common',
    test: (id: string) => SHARED.test(id) || OURS.test(id),
    minShareCount: 2,
    includeDependenciesRecursively: false,
  },
  // What the search page shares with the parts of it that come later.
  {
    name: 'search',
    test: /client\/features\/search\/(?!commitment-practices|marked)/,
    minShareCount: 2,
    includeDependenciesRecursively: false,
  },
]

/**
 * `vite build --app` makes both halves: the browser's files in dist/client, with a manifest by which the server
 * knows their names, and the renderer in dist/server, which needs no package at run time.
 */
export default defineConfig({
  root,
  plugins: [catalogues(), pageSources(), classNames(), react(), packed()],
  builder: {},
  environments: {
    client: {
      build: {
        outDir: built('client'),
        manifest: true,
        rolldownOptions: {
          input: join(root, 'app/entry-client.tsx'),
          output: {
            codeSplitting: { groups: CHUNKS },
            chunkFileNames: 'assets/[hash].js',
            assetFileNames,
          },
        },
      },
    },
    ssr: {
      resolve: { noExternal: true },
      define: { 'process.env.NODE_ENV': JSON.stringify('production') },
      build: {
        outDir: built('server'),
        copyPublicDir: false,
        // One file: what a server has begun with stays whole, even if it is built anew meanwhile.
        rolldownOptions: {
          input: join(root, 'app/entry-server.tsx'),
          output: { codeSplitting: false, assetFileNames },
        },
      },
    },
  },
  css: { modules: { generateScopedName: '[hash:base64:4]' } },
  // React has had this itself for long: only the part that it lacks.
  resolve: {
    alias: { 'use-sync-external-store/shim/with-selector': 'use-sync-external-store/with-selector' },
  },
  // A chunk names only the styles that come with it: the names of all scripts would weigh on every page.
  build: {
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, deps, { hostType }) => (hostType === 'js' ? [] : deps),
    },
    emptyOutDir: true,
    target: 'baseline-widely-available',
    assetsInlineLimit: 0,
  },
})

/**
 * Catalogues are compiled from ICU while building. The renderer has them all; a browser fetches those that it needs
 * as JSON, by the names that the page tells it, so that no script grows with the number of languages and areas.
 */
function catalogues(): Plugin {
  return {
    name: 'catalogues',
    enforce: 'pre',
    load(id) {
      if (!CATALOGUE.test(id)) return null
      return { code: `export default JSON.parse(${JSON.stringify(compiled(id))})`, moduleType: 'js' }
    },
    generateBundle() {
      if (this.environment.name !== 'client') return
      for (const file of globSync('locales/*/*.json', { cwd: root })) {
        const [, language, area] = file.split('/')
        const source = compiled(join(root, file))
        this.emitFile({ type: 'asset', name: `${language}-${area}`, originalFileName: file, source })
      }
    },
  }
}

const CATALOGUE = /\/locales\/[a-z]{2}\/[a-z]+\.json$/

function compiled(path: string): string {
  // oxlint-disable-next-line typescript/no-unsafe-assignment -- test/client/catalogues.test.ts holds what it is
  const messages: Record<string, string> = JSON.parse(readFileSync(path, 'utf8'))
  const entries = Object.entries(messages).map(([name, message]) => [name, compileMessage(message)])
  return JSON.stringify(Object.fromEntries(entries))
}

/** Lets each page and each view tell the renderer which file it is: the renderer names what a browser will need. */
function pageSources(): Plugin {
  return {
    name: 'page-sources',
    applyToEnvironment: ({ name }) => name !== 'client',
    transform(code, id) {
      const [source] = /(pages|features)\/[\w/-]+-(page|view)\.tsx$/.exec(id) ?? []
      return source ? { code: `${code}\nexport const source = ${JSON.stringify(source)}`, map: null } : null
    },
  }
}

/** Each class by a name of its own instead of one object for a sheet: what is used becomes a constant in its place. */
function classNames(): Plugin {
  return {
    name: 'class-names',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/client\/.*\.tsx$/.test(id)) return null
      return {
        code: code.replace(/import (\w+) from ('[^']+\.module\.css')/g, 'import * as $1 from $2'),
        map: null,
      }
    },
  }
}

/** Lays a brotli and a gzip copy beside each file that gains by it, so that the server never packs them. */
function packed(): Plugin {
  return {
    name: 'packed',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    writeBundle({ dir = built('client') }) {
      const files = readdirSync(dir, { recursive: true, encoding: 'utf8' })
      for (const file of files.filter((name) => /\.(js|css|json|svg|txt)$/.test(name))) {
        const content = readFileSync(join(dir, file))
        writeFileSync(join(dir, `${file}.br`), brotliCompressSync(content))
        writeFileSync(join(dir, `${file}.gz`), gzipSync(content, { level: 9 }))
      }
    },
  }
}
