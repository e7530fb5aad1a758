import { loadConfig } from '../config.ts'
import { createLog } from '../kernel/log.ts'
import { runMain } from '../kernel/run-main.ts'
import { serve } from '../main.ts'
import { buildPages } from './build-pages.ts'
import { terminal } from './terminal.ts'

/** `npm start`: Parvis for the person in front of the screen, pages built where they are missing or old. */
await runMain(async () => {
  const report = terminal()
  const config = loadConfig({ LOG_LEVEL: 'warn' })
  await buildPages(report)
  const address = await serve(config, createLog(config.logLevel), report)
  report.say(`Parvis is open at ${config.port === 0 ? address : config.publicUrl}`)
})
