import type { SheetGrid, WorkbookGrid } from '../../../shared/returns/workbook.ts'
import { cellText } from '../cell-text.ts'
import { type LocatedIssue, located, NOTHING_EXTRACTED } from '../extract.ts'
import { canonicalText } from '../text/canonical.ts'
import { kindOfCode, kindOfName } from '../text/kind-words.ts'
import { valueError, valueNote } from '../value-issue.ts'
import type { Layout } from './layout.ts'

const ROWS_SEARCHED = 12
const FORM_NUMBER = /^(?:基础基|教基)\d{3,4}/

/**
 * 国家统计调查表, both generations (基础基nnn, 教基nnnn; std §7.1). It is known by its form numbers. A
 * kindergarten has none of the seven indicators; of the others this version says that it takes no values.
 */
export const nationalSurvey: Layout = {
  id: 'national-survey',
  label: { zh: '国家教育统计调查表', en: 'National education survey' },
  recognise: (workbook) => {
    const tables = surveyTables(workbook).length
    return tables === 0 ? 0 : Math.min(0.98, Math.round((0.6 + 0.1 * tables) * 100) / 100)
  },
  extract: (workbook) => {
    const tables = surveyTables(workbook)
    const code = labelled(workbook, /^学校(?:\(机构\))?标识码$/)
    const name = labelled(workbook, /^学校(?:\(机构\))?名称(?:\(章\))?$/)
    const sheet = code?.sheet ?? name?.sheet ?? null
    const params = { name: name?.text ?? '', code: code?.text ?? '', tables: tables.length }
    const kind = kindOfCode(code?.text ?? null) ?? kindOfName(name?.text ?? '')
    const issues: LocatedIssue[] = [
      located(valueNote('surveyRecognised', params), sheet, null),
      located(
        valueError(kind === 'kindergarten' ? 'kindergartenRefused' : 'surveyNotTaken', params),
        sheet,
        null,
      ),
    ]
    return { ...NOTHING_EXTRACTED, issues, refused: true }
  },
}

function surveyTables(workbook: WorkbookGrid): SheetGrid[] {
  return workbook.sheets.filter(
    (sheet) =>
      FORM_NUMBER.test(canonicalText(sheet.name)) ||
      sheet.rows
        .slice(0, 5)
        .some((cells) =>
          cells.some((cell) => typeof cell === 'string' && FORM_NUMBER.test(canonicalText(cell))),
        ),
  )
}

/** The text below or beside a label. */
function labelled(workbook: WorkbookGrid, label: RegExp): { sheet: string; text: string } | null {
  for (const sheet of workbook.sheets) {
    for (const [row, cells] of sheet.rows.slice(0, ROWS_SEARCHED).entries()) {
      const column = cells.findIndex((cell) => typeof cell === 'string' && label.test(canonicalText(cell)))
      if (column < 0) continue
      const text = cellText(sheet.rows[row + 1]?.[column]) || cellText(cells[column + 1])
      if (text !== '') return { sheet: sheet.name, text }
    }
  }
  return null
}
