import { spawn, type StdioOptions } from 'node:child_process'
import type { Account } from './account.ts'

export type Outcome = {
  readonly code: number
  readonly output: string
}

/** Runs a program to its end as the given account, in a folder and a language that it can always use. */
export async function runAs(
  account: Account | undefined,
  command: string,
  words: readonly string[],
  stdio: StdioOptions = ['ignore', 'pipe', 'pipe'],
): Promise<Outcome> {
  const { promise, resolve, reject } = Promise.withResolvers<Outcome>()
  const env = { LC_ALL: 'C', TZ: 'UTC' }
  const child = spawn(command, words, { stdio, cwd: '/', env, ...account })
  const said: Buffer[] = []
  child.stdout?.on('data', (data: Buffer) => said.push(data))
  child.stderr?.on('data', (data: Buffer) => said.push(data))
  child.on('error', reject)
  child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(said).toString().trim() }))
  return promise
}
