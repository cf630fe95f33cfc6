import { decimal } from '../../../shared/decimal/decimal.ts'
import { cellAddress } from '../../../shared/returns/cell-address.ts'
import type { CellValue } from '../../../shared/returns/workbook.ts'
import type { CompulsoryStage } from '../../../shared/schools/stage.ts'
import { cellText } from '../cell-text.ts'
import { parseNumberText } from '../text/parse-number.ts'
import { valueError } from '../value-issue.ts'
import type { SourceFile } from './context.ts'
import { reportAtName } from './school-mentions.ts'
import { type Subject, type SubjectRecord, stagesOfSubject } from './subject.ts'

/** A declared result as the commit stores it: compared, never turned into a numerator (decisions.md). */
export type EvaluatedDeclared = {
  readonly source: SourceFile
  readonly schoolId: string
  readonly stage: CompulsoryStage
  readonly indicator: string
  readonly value: string
  readonly sheet: string
  readonly cell: string
}

/** The decimals that 表Ⅱ-2 prescribes for L7 to L13. */
const DECIMALS = 2

/** The declared results of a school; what is no number, or belongs to no stage, is said at its cell. */
export function readDeclared(subject: Subject): readonly EvaluatedDeclared[] {
  return subject.records.flatMap((from) =>
    from.record.declared === undefined ? [] : declaredOfRecord(subject, from),
  )
}

function declaredOfRecord(subject: Subject, from: SubjectRecord): readonly EvaluatedDeclared[] {
  const { record, file } = from
  const { sheet } = record
  const cells = sheet.rows[record.row] ?? []
  const filled = (record.declared ?? []).filter(({ column }) => !isBlank(cells[column]))
  if (filled.length === 0) return []
  const stage = stageOf(subject, record.stage)
  if (stage === null) {
    reportAtName(from, valueError('declaredStageUnknown', { name: subject.key ?? '' }))
    return []
  }
  const results = filled.flatMap(({ indicator, header, column }) => {
    const cell = cellAddress(record.row, column)
    const value = twoDecimals(cells[column] ?? null)
    if (value === null) {
      const params = { raw: cellText(cells[column]), header }
      file.report.add(valueError('declaredNotNumber', params), sheet.name, cell)
      return []
    }
    if (subject.schoolId === null) return []
    const { source } = file.report
    return [{ source, schoolId: subject.schoolId, stage, indicator, value, sheet: sheet.name, cell }]
  })
  file.report.bring(results.length)
  return results
}

function stageOf(subject: Subject, said: SubjectRecord['record']['stage']): CompulsoryStage | null {
  if (said !== null) return said === 'senior' ? null : said
  const taught = stagesOfSubject(subject).filter((stage) => stage !== 'senior')
  const [only, ...others] = taught
  return only !== undefined && others.length === 0 ? only : null
}

function isBlank(cell: CellValue | undefined): boolean {
  if (cell === null || cell === undefined) return true
  return typeof cell === 'string' && parseNumberText(cell).kind === 'blank'
}

function twoDecimals(raw: CellValue): string | null {
  const parsed = parseNumberText(cellText(raw))
  if (typeof raw === 'boolean' || parsed.kind !== 'number' || parsed.suffix === '%') return null
  return decimal(parsed.digits).lt(0) ? null : decimal(parsed.digits).toFixed(DECIMALS)
}
