import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { atEnd } from '../at-end.ts'

/** A folder of this test file, removed when it ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'junheng-test-'))
  atEnd(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
