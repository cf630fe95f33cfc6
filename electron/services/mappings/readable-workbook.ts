import type { WorkbookGrid } from '../../../shared/returns/workbook.ts'
import { AppError } from '../../app-error.ts'
import type { SourceFile } from '../../returns/evaluate/context.ts'

export type ReadableFile = { readonly source: SourceFile; readonly workbook: WorkbookGrid }

/** @throws AppError fileNotFound, fileNotReadable */
export function readableWorkbook([source]: readonly SourceFile[]): ReadableFile {
  if (!source) throw new AppError('fileNotFound')
  if (!source.read.ok) throw new AppError('fileNotReadable', { name: source.name })
  return { source, workbook: source.read.workbook }
}
