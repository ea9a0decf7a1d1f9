import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'craft-verdict-'))
afterAll(() => rmSync(folder, { recursive: true }))

const counts = {
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  success: true,
  testResults: [],
}

test.each([
  ['all passed', counts, '7 passed, 0 failed\n', 0],
  ['one failed', { ...counts, numFailedTests: 1, success: false }, '7 passed, 1 failed\n', 1],
  ['some skipped', { ...counts, numPendingTests: 2, numTodoTests: 1 }, '7 passed, 0 failed, 3 skipped\n', 0],
  [
    'a file could not be loaded',
    { ...counts, success: false, testResults: [{ status: 'failed', assertionResults: [] }] },
    '7 passed, 1 failed\n',
    1,
  ],
  ['nothing ran', { ...counts, numPassedTests: 0 }, '0 passed, 0 failed\n', 1],
  ['vitest died before it wrote anything', null, '0 passed, 0 failed\n', 1],
])('when %s, the line and the exit code say so', (name, results, line, code) => {
  const file = join(folder, `${name}.json`)
  writeFileSync(file, results === null ? '' : JSON.stringify(results))
  const { stdout, status } = spawnSync(process.execPath, ['test/tooling/verdict.mjs', file], {
    encoding: 'utf8',
  })
  expect([stdout, status]).toEqual([line, code])
})
