import type { Report } from '../kernel/report.ts'

const BAR_WIDTH = 24

/** Tells a person at a terminal; where the output is a file, a long task is one line at its end. */
export function terminal(out: NodeJS.WriteStream = process.stdout): Report {
  return {
    say: (sentence) => out.write(`${sentence}\n`),
    progress: (task, done, total) => {
      const end = done >= total
      if (out.isTTY) out.write(`\r${bar(done, total)} ${task} ${done}/${total}${end ? '\n' : ''}`)
      else if (end) out.write(`${task} ${done}/${total}\n`)
    },
  }
}

function bar(done: number, total: number): string {
  const full = Math.round((done / Math.max(total, 1)) * BAR_WIDTH)
  return `${'█'.repeat(full)}${'░'.repeat(BAR_WIDTH - full)}`
}
