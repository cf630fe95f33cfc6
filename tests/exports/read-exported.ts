import { readFileSync } from 'node:fs'
import type { WorkbookGrid } from '../../shared/returns/workbook.ts'
import type { TestApp } from '../door/open-test-app.ts'
import type { FixtureReader } from '../returns/read/read-fixture.ts'

/** The bytes that the user would save. */
export function exportedBytes({ tokens }: Pick<TestApp, 'tokens'>, token: string): Uint8Array {
  const file = tokens.find(token)
  if (file === null) throw new Error('no file behind the token')
  return new Uint8Array(readFileSync(file.path))
}

/** An exported workbook as the reader of returns sees it. */
export function readExported(
  app: Pick<TestApp, 'tokens'>,
  reader: FixtureReader,
  { token, fileName }: { readonly token: string; readonly fileName: string },
): Promise<WorkbookGrid> {
  return reader.workbook({ name: fileName, bytes: exportedBytes(app, token) })
}
