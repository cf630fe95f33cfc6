import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { GridSheet } from '../../shared/samples/grid-sheet.ts'
import type { SampleCounty } from '../../shared/samples/sample-county.ts'
import { sampleMessages } from '../../shared/samples/sample-messages.ts'
import { schoolFormGrid } from '../../shared/samples/school-form-grid.ts'
import { schoolTableGrid } from '../../shared/samples/school-table-grid.ts'
import { latestYear, schoolYears } from '../../shared/samples/school-year.ts'

/**
 * Writes the county's newest school year as return workbooks in both layouts: one vertical form per
 * school, named after it, and one table of all schools.
 * @returns the paths of the files, the table last.
 */
export async function writeSampleReturns(directory: string, county: SampleCounty): Promise<string[]> {
  const year = latestYear(county)
  const schools = schoolYears(county, year)
  const workbooks: [name: string, sheets: readonly GridSheet[]][] = [
    ...schools.map((school): [string, GridSheet[]] => [
      `${school.attributes.name}.xlsx`,
      schoolFormGrid(school),
    ]),
    [sampleMessages.tableFile({ county: county.county }), [schoolTableGrid(county.county, year, schools)]],
  ]
  await mkdir(directory, { recursive: true })
  // Loaded only to write: the library is large.
  const { gridWorkbook } = await import('../reports/write/grid-workbook.ts')
  const paths: string[] = []
  for (const [name, sheets] of workbooks) {
    const path = join(directory, name)
    await writeFile(
      path,
      await gridWorkbook(sheets, sampleMessages.tableTitle({ county: county.county, year })),
    )
    paths.push(path)
  }
  return paths
}
