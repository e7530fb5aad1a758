import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { OperatorError } from '../../kernel/operator-error.ts'

/** A query with the practices that answer it: 3 is what was wanted, 2 surely of use, 1 of some. None for a negative. */
const judgedQuery = v.object({
  q: v.string(),
  lang: v.string(),
  class: v.string(),
  relevant: v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3))),
})
export type JudgedQuery = v.InferOutput<typeof judgedQuery>

export async function readJudgedQueries(file: string | URL): Promise<JudgedQuery[]> {
  try {
    return v.parse(v.array(judgedQuery), JSON.parse(await readFile(file, 'utf8')))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new OperatorError(`${String(file)} holds no judged queries: ${reason}`, { cause: error })
  }
}
