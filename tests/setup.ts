import { afterAll, vi } from 'vitest'
import { putAway } from './at-end.ts'

// Runs before each test file; its end comes after all that the file does at its own.
afterAll(async () => {
  vi.unstubAllEnvs()
  await putAway()
})
