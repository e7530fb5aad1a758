import { execFile } from 'node:child_process'
import { chmod, copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from './house.ts'

/** Stands for npm: each command does what a variable says, and the two test runs write vitest's report. */
const NPM = `#!/bin/sh
report=\${*##*--outputFile.json=}
case "$*" in
  ci) exit \${CI_FAILS:-0} ;;
  test*) [ -n "$CRASH" ] || echo "{\\"numPassedTests\\":5,\\"numFailedTests\\":\${BAD:-0},\\"numPendingTests\\":1,\\"numTodoTests\\":0}" >"$report"
    exit \${TESTS_FAIL:-0} ;;
  'run test:browser'*) echo '{"numPassedTests":3,"numFailedTests":0,"numPendingTests":0,"numTodoTests":0}' >"$report" ;;
  'run check:lint') exit \${LINT_FAILS:-0} ;;
  audit*) echo "\${AUDIT:-audit endpoint returned an error}"; exit 1 ;;
esac
`

let checkout = ''

beforeAll(async () => {
  checkout = await mkdtemp(join(tmpdir(), 'parvis-ci-'))
  await Promise.all(['.ci', 'bin'].map((folder) => mkdir(join(checkout, folder))))
  await copyFile(join(root, '.ci/run'), join(checkout, '.ci/run'))
  const stubs = { npm: NPM, chromium: '#!/bin/sh\n', java: '#!/bin/sh\n' }
  for (const [name, text] of Object.entries(stubs)) {
    await writeFile(join(checkout, 'bin', name), text)
    await chmod(join(checkout, 'bin', name), 0o755)
  }
})

afterAll(() => rm(checkout, { recursive: true }))

test.each([
  ['everything passes', {}, '15 passed, 0 failed, 2 skipped', 0],
  ['two tests fail', { TESTS_FAIL: '1', BAD: '2' }, '15 passed, 2 failed, 2 skipped', 1],
  ['the run fails beside its tests', { TESTS_FAIL: '1' }, '15 passed, 1 failed, 2 skipped', 1],
  ['the runner crashes', { TESTS_FAIL: '1', CRASH: '1' }, '10 passed, 1 failed, 1 skipped', 1],
  ['a check fails', { LINT_FAILS: '1' }, '14 passed, 1 failed, 2 skipped', 1],
  ['a package has a hole', { AUDIT: '3 high severity vulnerabilities' }, '15 passed, 1 failed, 1 skipped', 1],
  ['the packages cannot be installed', { CI_FAILS: '1' }, '0 passed, 1 failed', 1],
])('when %s, it goes on to the end and tells the sum', async (_when, faults, sum, status) => {
  const { output, code } = await runCi(faults)
  expect(output.trimEnd().split('\n').at(-1)).toBe(sum)
  expect(code).toBe(status)
})

function runCi(faults: Record<string, string>): Promise<{ output: string; code: unknown }> {
  const env = {
    ...process.env,
    ...faults,
    PATH: [join(checkout, 'bin'), process.env['PATH']].join(delimiter),
  }
  return new Promise((resolve) => {
    execFile(join(checkout, '.ci/run'), { env }, (error, output) =>
      resolve({ output, code: error?.code ?? 0 }),
    )
  })
}
