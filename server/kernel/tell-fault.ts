/** A fault as pino has taken it apart. */
type Fault = { type: string; message: string; stack: string; [more: string]: unknown }

/** Beside its type, message and stack. Postgres would add the whole row that it refused. */
const TOLD = ['code', 'table', 'column', 'constraint', 'routine', 'syscall', 'address', 'port', 'kind']

/**
 * A fault as it may stand in the log: what it was and where, without the values that it stumbled over, which may be
 * texts that whoever reads the log may not read.
 */
export function withoutValues(fault: Fault): Record<string, unknown> {
  const { type, message, stack } = fault
  const said = messageOf(fault)
  const more = Object.entries(fault).filter(([name]) => TOLD.includes(name))
  return { type, message: said, stack: stack.replaceAll(message, said), ...Object.fromEntries(more) }
}

/** Valibot, and Postgres where it speaks of data (class 22), quote in their message what they were given. */
function messageOf({ type, message, ...more }: Fault): string {
  if (type === 'ValiError') return `Values do not fit: ${placesOf(more['issues'])}`
  if (type === 'DatabaseError' && String(more['code']).startsWith('22')) return 'Postgres refused a value.'
  return message
}

function placesOf(issues: unknown): string {
  const list: unknown[] = Array.isArray(issues) ? issues : []
  return list.map(placeOf).join(', ')
}

function placeOf(issue: unknown): string {
  const path = typeof issue === 'object' && issue !== null && 'path' in issue ? issue.path : []
  const steps: unknown[] = Array.isArray(path) ? path : []
  const keys = steps.map((step) =>
    typeof step === 'object' && step !== null && 'key' in step ? String(step.key) : '?',
  )
  return keys.join('.') || 'the whole'
}
