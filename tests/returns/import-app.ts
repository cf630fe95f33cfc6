import type { ImportAnswers, ImportPreview } from '../../shared/contract/imports.ts'
import type { CallOptions } from '../../shared/contract/result.ts'
import { NO_ANSWERS } from '../../shared/returns/no-answers.ts'
import type { CellValue, SheetGrid } from '../../shared/returns/workbook.ts'
import { openTestApp, type TestApp, valueIn } from '../door/open-test-app.ts'
import { packageXlsx } from '../fixtures/workbooks/package-xlsx.ts'

export const YEAR = 2025

export type ImportApp = TestApp & {
  /** Hands a workbook in and gives the file as calls name it. */
  readonly hand: (name: string, ...sheets: readonly SheetGrid[]) => Promise<{ token: string; name: string }>
  readonly preview: (files: readonly Handed[], answers?: Partial<ImportAnswers>) => Promise<ImportPreview>
  readonly commit: (
    files: readonly Handed[],
    answers?: Partial<ImportAnswers>,
    options?: CallOptions & { year?: number },
  ) => ReturnType<TestApp['client']['imports']['commit']>
  /** Commits what must be stored; the id of its batch. */
  readonly store: (files: readonly Handed[], answers?: Partial<ImportAnswers>) => Promise<string>
  /** field/stage → value that counts for a school, by its name. */
  readonly current: (school: string) => Promise<Readonly<Record<string, CellValue>>>
  readonly schoolNames: () => Promise<string[]>
}
type Handed = { readonly token: string; readonly name: string }

/** The application on a real store, with files handed in as real workbooks. */
export async function openImportApp(): Promise<ImportApp> {
  const opened = await openTestApp()
  const { client, tokens } = opened
  const input = (files: readonly Handed[], answers: Partial<ImportAnswers> = {}, year = YEAR) => ({
    files: [...files],
    year,
    answers: { ...NO_ANSWERS, ...answers },
  })
  const schools = async () => valueIn(await client.schools.list({}))
  const commit: ImportApp['commit'] = (files, answers, { year, ...options } = {}) =>
    client.imports.commit(input(files, answers, year), options)
  return {
    ...opened,
    hand: async (name, ...sheets) => {
      const bytes = packageXlsx(
        sheets.map(({ name: title, rows, merges }) => ({ name: title, rows, merges })),
      )
      return { token: await tokens.take(name, bytes), name }
    },
    preview: async (files, answers) => valueIn(await client.imports.preview(input(files, answers))),
    commit,
    store: async (files, answers) => {
      const { batchId } = valueIn(await commit(files, answers))
      if (batchId === null) throw new Error('nothing was stored')
      return batchId
    },
    current: async (name) => {
      const schoolId = (await schools()).find((school) => school.name === name)?.id ?? ''
      const values = valueIn(await client.observations.current({ schoolId, year: YEAR }))
      return Object.fromEntries(values.map(({ field, stage, value }) => [`${field}/${stage}`, value]))
    },
    schoolNames: async () => (await schools()).map(({ name }) => name).toSorted(),
  }
}
