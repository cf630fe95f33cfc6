import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import type { Store } from '../../db/open.ts'
import { openMigratedStore } from '../../db/open-migrated.ts'
import { listSchools } from '../../db/repositories/schools.ts'
import { seedSampleCounty } from '../../db/seed.ts'
import { AppError } from '../../electron/app-error.ts'
import { reports } from '../../electron/reports/index.ts'
import type { ReportContext } from '../../electron/reports/report-definition.ts'
import type { ReportBlock, ReportDocument, TableCell } from '../../shared/reports/block.ts'
import type { School } from '../../shared/schools/school.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'

export const YEAR = 2025
export const STANDARD = 'quality-2017'

export type SampleReports = {
  readonly context: () => ReportContext
  readonly store: () => Store
  readonly school: (name: string) => School
  readonly make: (slug: string, schoolName?: string) => Promise<ReportDocument>
}

/** The sample county in a store of this test file, and its reports. */
export function sampleReports(): SampleReports {
  const opened: { store?: Store; schools: School[] } = { schools: [] }
  const store = () => {
    if (opened.store === undefined) throw new Error('the store is not open yet')
    return opened.store
  }
  // No visit was made in this store, so that there is none to be found.
  const context = (): ReportContext => ({
    db: store().read,
    ports: { now: () => '2026-05-12T08:00:00.000Z' },
    visit: () => Promise.reject(new AppError('notFound')),
    thumbnail: () => Promise.resolve(null),
  })
  const school = (name: string) => {
    const found = opened.schools.find((candidate) => candidate.name === name)
    if (found === undefined) throw new Error(`no school ${name}`)
    return found
  }
  beforeAll(async () => {
    opened.store = await openMigratedStore(join(temporaryFolder(), 'junheng.db'))
    await seedSampleCounty(opened.store, 'taiping', '2026-05-12T08:00:00.000Z')
    opened.schools = await listSchools(opened.store.read)
  })
  afterAll(() => opened.store?.close())
  return {
    store,
    school,
    context,
    make: (slug, schoolName) => {
      const report = reports.find((candidate) => candidate.slug === slug)
      if (report === undefined) throw new Error(`no report ${slug}`)
      const schoolId = schoolName === undefined ? null : school(schoolName).id
      return report.make(context(), { slug, year: YEAR, standard: STANDARD, schoolId })
    },
  }
}

export const tablesOf = ({ blocks }: ReportDocument) =>
  blocks.filter((block): block is Extract<ReportBlock, { kind: 'table' }> => block.kind === 'table')

/** Every cell that prints anything, of all tables. */
export function cellsOf(document: ReportDocument): readonly TableCell[] {
  return tablesOf(document).flatMap((table) => [...table.headerRows, ...table.rows].flat())
}

/** What a reader reads outside tables, block by block. */
export function textsOf({ blocks }: ReportDocument): readonly string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'paragraph':
        return [block.runs.map((run) => run.text).join('')]
      case 'signatures':
        return [...block.lines, block.seal, block.date]
      case 'image':
        return [block.caption]
      case 'table':
      case 'pageBreak':
        return []
      default:
        return [block.text]
    }
  })
}

export const withoutSpaces = (text: string) => text.replace(/\s+/gu, '')
