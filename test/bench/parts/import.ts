import { generatedRow } from '../generated-rows.ts'
import { importRows } from '../import-rows.ts'
import type { Bench } from '../main.ts'

const ROWS = 5_000
/** Issue: practices a second of one import process, search rows included. */
const BAR = 500

/** How fast one import process brings practices in, from the start of the process to its end. */
export async function run(bench: Bench): Promise<void> {
  await importRows(bench, { rowOf: generatedRow, from: 0, to: 1 })
  const seconds = await importRows(bench, { rowOf: generatedRow, from: 1, to: ROWS + 1 })
  bench.say(
    `${ROWS} practices in ${seconds.toFixed(1)} s: ${(ROWS / seconds).toFixed(0)} a second (bar ${BAR})`,
  )
}
