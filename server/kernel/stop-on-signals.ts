import type { Log } from './log.ts'

const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const

/** Under npm one Ctrl-C comes twice, from the terminal and from npm: a signal so soon after the first is the same one. */
const SAME_SIGNAL_MS = 500

/** Docker kills after ten seconds, systemd after ninety; whoever waits longer than this waits in vain. */
const LONGEST_STOP_MS = 20_000

/** Stops in order at the first signal, at once at the second. */
export function stopOnSignals(stop: () => Promise<void>, log: Log): void {
  let since: number | undefined
  for (const signal of SIGNALS) process.on(signal, () => hear(signal))

  function hear(signal: string): void {
    if (since === undefined) return begin(signal)
    if (Date.now() - since > SAME_SIGNAL_MS) process.exit(1)
  }

  function begin(signal: string): void {
    since = Date.now()
    log.info(`${signal}: stopping`)
    setTimeout(() => process.exit(1), LONGEST_STOP_MS).unref()
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'Parvis did not stop in order')
        process.exit(1)
      },
    )
  }
}
