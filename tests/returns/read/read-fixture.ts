import type { ReadRequest } from '../../../electron/returns/read/read-in-worker.ts'
import type { ReadResult } from '../../../electron/returns/read/read-result.ts'
import { openWorkbookReader, type WorkbookReader } from '../../../electron/returns/read/workbook-reader.ts'
import type { SheetGrid, WorkbookGrid } from '../../../shared/returns/workbook.ts'
import { type Fixture, placeFixture } from '../../fixtures/workbooks/index.ts'

type Options = Omit<ReadRequest, 'path' | 'name'>

export type FixtureReader = {
  readonly read: (fixture: Fixture, options?: Options) => Promise<ReadResult>
  /** The workbook of a fixture that must be readable. */
  readonly workbook: (fixture: Fixture, options?: Options) => Promise<WorkbookGrid>
  /** Its first sheet. */
  readonly sheet: (fixture: Fixture, options?: Options) => Promise<SheetGrid>
  readonly close: WorkbookReader['close']
}

/** One reader for all fixtures of a test file, as the intake has one for all files of a batch. */
export function fixtureReader(): FixtureReader {
  const reader = openWorkbookReader()
  const read: FixtureReader['read'] = (fixture, options) => {
    return reader.read({ path: placeFixture(fixture), name: fixture.name, ...options })
  }
  const workbook: FixtureReader['workbook'] = async (fixture, options) => {
    const result = await read(fixture, options)
    if (!result.ok) throw new Error(`${fixture.name} was refused: ${JSON.stringify(result)}`)
    return result.workbook
  }
  return {
    read,
    workbook,
    sheet: async (fixture, options) => {
      const [sheet] = (await workbook(fixture, options)).sheets
      if (!sheet) throw new Error(`${fixture.name} has no sheet`)
      return sheet
    },
    close: reader.close,
  }
}
