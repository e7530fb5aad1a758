import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { OperatorError } from '../kernel/operator-error.ts'
import { runMain } from '../kernel/run-main.ts'
import { importFormJsonSchema, importPractices, readRows } from '../modules/practices/index.ts'
import type { ImportReport } from '../modules/practices/index.ts'
import { terminal } from './terminal.ts'
import { withApp } from './with-app.ts'

const USAGE = `Usage: npm run import -- FILE [--dry-run] [--draft]
       npm run import -- --schema

Imports practices from FILE, a JSON array or NDJSON with one practice a line, and publishes them.
  --dry-run   checks every row and writes nothing
  --draft     keeps the rows as drafts of their publishers
  --schema    prints the JSON Schema of a row`

/** `npm run import`: good rows are imported, the others are reported with line, field and reason. */
await runMain(async () => {
  const { file, options, wantsSchema } = readArguments()
  if (wantsSchema) return console.log(JSON.stringify(importFormJsonSchema(), null, 2))
  if (!file) throw new OperatorError(USAGE)
  const rows = readRows(await textOf(file))
  const out = terminal(process.stderr)
  await withApp(async ({ deps }) => {
    const onProgress = (done: number, total: number) => out.progress('practices', done, total)
    const report = await importPractices(deps, rows, { ...options, onProgress })
    console.log(inWords(report, options.dryRun))
    if (report.refused.length > 0) process.exitCode = 1
  })
})

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        draft: { type: 'boolean', default: false },
        schema: { type: 'boolean', default: false },
      },
    })
    if (positionals.length > 1) throw new Error('One file at a time.')
    const options = { dryRun: values['dry-run'], draft: values.draft }
    return { file: positionals[0], options, wantsSchema: values.schema }
  } catch (error) {
    throw new OperatorError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`)
  }
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new OperatorError(`The file ${file} cannot be read.`, { cause: error })
  }
}

/** One line for each refused field and each row that was left alone, then the sum. */
function inWords({ added, changed, unchanged, leftAlone, refused }: ImportReport, isDryRun: boolean): string {
  const faults = refused.flatMap(({ line, key, faults: all }) =>
    all.map(
      ({ field, reason }) => `line ${line}${key ? ` (${key})` : ''}: ${field ? `${field}: ` : ''}${reason}`,
    ),
  )
  const kept = leftAlone.map(
    ({ line, key }) => `line ${line} (${key}): left as it is, it was changed in Parvis since its import`,
  )
  const sum =
    `${added} added, ${changed} changed, ${unchanged} unchanged, ` +
    `${leftAlone.length} left alone, ${refused.length} refused`
  return [...faults, ...kept, isDryRun ? `${sum} (dry run: nothing was written)` : sum].join('\n')
}
