// Prints vitest's JSON results as one line: 'N passed, N failed', and ', N skipped' where some were.
// usage: node test/tooling/verdict.mjs <results.json>; exit 1 when something failed or nothing ran
import { readFileSync } from 'node:fs'

const text = readFileSync(process.argv[2] ?? '', 'utf8')
const results = text === '' ? { success: false, testResults: [] } : JSON.parse(text)
const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = results
// A file that could not even be loaded has no tests that could fail.
const unloaded = results.testResults.filter(
  (file) => file.status === 'failed' && file.assertionResults.length === 0,
)
const failed = numFailedTests + unloaded.length
const skipped = numPendingTests + numTodoTests
console.log(`${numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
if (!results.success || numPassedTests === 0) process.exitCode = 1
