import { renderPage } from '#client/app/entry-server.tsx'
import type { OperationResult, PageRequest } from '#shared/page-rendering.ts'
import { practice } from './practice.ts'

/** What each operation answers; a function sees its variables. */
export type Answers = Record<string, unknown>

const MANIFEST = {
  'app/entry-client.tsx': { file: 'assets/entry.js', imports: ['_framework.js'], css: ['assets/entry.css'] },
  '_framework.js': { file: 'assets/framework.js' },
  'pages/practice-page.tsx': { file: 'assets/practice.js', css: ['assets/practice.css'] },
  'locales/fr/common.json': { file: 'assets/fr-common.json' },
}

const SEARCH = { total: 1, page: 1, pages: 1, hits: [], facets: [] }

const ANSWERS: Answers = {
  Me: { me: null },
  Search: { search: SEARCH },
  Overview: { search: SEARCH },
  PracticePage: { practice },
}

/** Draws the page of an address as the server does, from the answers that are given. */
export function render(address: string, answers: Answers = {}, more: Partial<PageRequest> = {}) {
  const all = { ...ANSWERS, ...answers }
  return renderPage({
    address,
    language: 'en',
    publicUrl: 'https://parvis.test',
    nonce: { script: 'SCRIPT', style: 'STYLE' },
    build: { manifest: MANIFEST, styles: { 'assets/entry.css': '.e{}', 'assets/practice.css': '.p{}' } },
    execute: async (document) => answerTo(all[/query (\w+)/.exec(document)?.[1] ?? '']),
    ...more,
  })
}

/** An error of the API, with the code that it carries. */
export function refusal(code: string): OperationResult {
  return { data: null, errors: [{ message: 'No.', extensions: { code } }] }
}

function answerTo(answer: unknown): OperationResult {
  if (answer instanceof Error) throw answer
  return typeof answer === 'object' && answer !== null && 'errors' in answer
    ? (answer as OperationResult)
    : { data: answer }
}
