import * as v from 'valibot'
import { PROBLEM_MEANINGS } from '#shared/problems.ts'
import { Settings } from '../config.ts'
import { LIMITS } from '../graphql/limits.ts'
import { candidateDrawing, publicDrawing } from './life-drawings.ts'

/** What the README says and the code knows better: the text between `<!-- name -->` and `<!-- /name -->`. */
const BLOCKS: Record<string, () => string> = {
  configuration: configurationTable,
  'problem-codes': problemTable,
  'graphql-limits': limitTable,
  'candidate-life': candidateDrawing,
  'public-life': publicDrawing,
}

/** The README with each of its generated blocks made anew. */
export function withFreshBlocks(readme: string, blocks = BLOCKS): string {
  return Object.entries(blocks).reduce((text, [name, render]) => fill(text, name, render()), readme)
}

function fill(text: string, name: string, body: string): string {
  const [before, rest, ...more] = text.split(`<!-- ${name} -->\n`)
  const after = rest?.split(`<!-- /${name} -->`)[1]
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(
      `The README needs "<!-- ${name} -->" and "<!-- /${name} -->" once each, on lines of their own.`,
    )
  }
  return `${before}<!-- ${name} -->\n<!-- prettier-ignore -->\n${body}\n\n<!-- /${name} -->${after}`
}

function configurationTable(): string {
  const rows = Object.entries(Settings.entries).map(([name, setting]) => {
    const { purpose, unset } = v.getMetadata(setting)
    return [`\`${name}\``, purpose, unset]
  })
  return table(['Variable', 'What it does', 'When it is not set'], rows)
}

function problemTable(): string {
  return table(
    ['Code', 'Meaning'],
    Object.entries(PROBLEM_MEANINGS).map(([code, meaning]) => [`\`${code}\``, meaning]),
  )
}

function limitTable(): string {
  const rows = Object.entries(LIMITS).map(([name, { most, meaning }]) => [name, `${most} ${meaning}`])
  return table(['Limit', 'At most'], rows)
}

function table(head: string[], rows: string[][]): string {
  const lines = [head, head.map(() => '---'), ...rows]
  return lines
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n')
}
