import type { WorkbookGrid } from '../../../shared/returns/workbook.ts'
import { stagesOfKind } from '../../../shared/schools/school-kind.ts'
import type { Dictionary } from '../dictionary.ts'
import {
  type Extract,
  type ExtractRecord,
  type LocatedIssue,
  located,
  NOTHING_EXTRACTED,
} from '../extract.ts'
import { findSurveySheets, type SurveySheet } from '../survey/find-survey-sheets.ts'
import { mergeTables, type SheetSlots } from '../survey/merge-tables.ts'
import { type FilledSubject, lackingTables } from '../survey/needed-tables.ts'
import { findIdentity, type SchoolIdentity } from '../survey/school-identity.ts'
import { readSurveyGrid } from '../survey/survey-grid.ts'
import { surveySlots } from '../survey/survey-slots.ts'
import { type ValueIssue, valueError, valueNote, valueWarning } from '../value-issue.ts'
import type { Layout } from './layout.ts'

/**
 * 国家统计调查表, both generations (基础基nnn, 教基nnnn; std §7.1): a workbook for each school, a sheet for each
 * table. The tables are definitions of their own in `survey/tables`; a school outside compulsory education
 * is recognised and refused.
 */
export const nationalSurvey: Layout = {
  id: 'national-survey',
  label: { zh: '国家教育统计调查表', en: 'National education survey' },
  recognise: (workbook) => {
    const tables = findSurveySheets(workbook).length
    return tables === 0 ? 0 : Math.min(0.98, Math.round((0.6 + 0.1 * tables) * 100) / 100)
  },
  extract: (workbook, dictionary, fileName = '') => {
    const sheets = findSurveySheets(workbook)
    const identity = findIdentity(workbook, fileName)
    const { name, code } = identity.mention
    const params = { name, code: code ?? '', tables: sheets.length }
    const at = identity.sheet?.name ?? null
    const recognised = located(valueNote('surveyRecognised', params), at, null)
    const refusal = refusalOf(identity)
    if (refusal) {
      return { ...NOTHING_EXTRACTED, issues: [recognised, located(refusal, at, null)], refused: true }
    }
    return extractTables(workbook, sheets, identity, dictionary, recognised)
  },
}

/** Of the survey only 小学 and 初中 matter to the indicators (std §1.1, §7.1). */
function refusalOf({ kind, type, mention }: SchoolIdentity): ValueIssue | null {
  if (kind === 'kindergarten') return valueError('kindergartenRefused', { name: mention.name })
  if (mention.name === '' && mention.code === null) return valueError('surveySchoolMissing')
  const senior = kind === null && /高级中学|普通高中|中等|技术/.test(type ?? '')
  const outside = kind === 'special' || (kind !== null && stagesOfKind(kind).length === 0)
  return senior || outside ? valueError('surveyOutOfScope', { name: mention.name, type: type ?? '' }) : null
}

function extractTables(
  workbook: WorkbookGrid,
  sheets: readonly SurveySheet[],
  identity: SchoolIdentity,
  dictionary: Dictionary,
  recognised: LocatedIssue,
): Extract {
  const issues: LocatedIssue[] = [recognised]
  const tables: SheetSlots[] = []
  const filled: FilledSubject[] = []
  const overStages = new Set<string>()
  for (const survey of sheets) {
    const { sheet, table } = survey
    if (!table) continue
    const grid = readSurveyGrid(survey)
    if (!grid) {
      issues.push(located(valueWarning('surveyTableUnread', { table: table.number }), sheet.name, null))
      continue
    }
    const read = surveySlots(grid, table, dictionary)
    issues.push(...read.issues)
    tables.push({ sheet, slots: read.slots })
    for (const stage of read.filled) filled.push({ subject: table.subject, stage })
    for (const value of table.values) if (value.overStages) overStages.add(value.field)
  }
  const lacking = lackingIssue(identity, filled, sheets)
  if (lacking) issues.push(located(lacking, null, null))
  const merged = mergeTables(tables, overStages)
  return {
    records: recordsOf(merged, identity, workbook),
    mapping: merged.map(({ sheet, slots }) => ({ sheet: sheet.name, slots })),
    issues,
    refused: false,
    artIsSilent: sheets.some(({ table }) => table?.artIsSilent),
  }
}

function lackingIssue(
  { kind }: SchoolIdentity,
  filled: readonly FilledSubject[],
  sheets: readonly SurveySheet[],
): ValueIssue | null {
  if (kind === null) return null
  const newForms = sheets.some(({ table }) => table?.number.startsWith('教基'))
  const lacking = lackingTables(kind, filled, newForms)
  if (lacking.length === 0) return null
  const tables = lacking.map(({ number, title }) => `${number}（${title}）`).join('、')
  return valueWarning('surveyTablesMissing', { tables, count: lacking.length })
}

/** The school is named where its basic data stand; every record says so. */
function recordsOf(
  tables: readonly SheetSlots[],
  { mention, sheet }: SchoolIdentity,
  workbook: WorkbookGrid,
): ExtractRecord[] {
  const home = sheet ?? workbook.sheets[0]
  if (!home || tables.length === 0) return []
  const school = { ...mention, sheet: sheet?.name ?? null }
  const named: ExtractRecord = { sheet: home, school, row: 0, stage: null, slots: [] }
  const rest = tables.map(
    ({ sheet: own, slots }): ExtractRecord => ({ sheet: own, school, row: 0, stage: null, slots }),
  )
  return rest.some((record) => record.sheet === home) ? rest : [named, ...rest]
}
