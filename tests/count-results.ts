// Prints the closing line of a run from the runner's own result file.
import { readFileSync } from 'node:fs'

type Results = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numFailedTestSuites: number
}

const results = JSON.parse(readFileSync('dist/test-results.json', 'utf8')) as Results
const skipped = results.numPendingTests > 0 ? `, ${results.numPendingTests} skipped` : ''
console.log(`${results.numPassedTests} passed, ${results.numFailedTests} failed${skipped}`)
