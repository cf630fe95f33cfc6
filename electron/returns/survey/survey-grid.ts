import type { SheetGrid } from '../../../shared/returns/workbook.ts'
import type { Stage } from '../../../shared/schools/stage.ts'
import { cellText } from '../cell-text.ts'
import { takeApart } from '../dictionary.ts'
import { headerColumns } from '../table/header-block.ts'
import { canonicalText } from '../text/canonical.ts'
import { stageOfWord } from '../text/stage-words.ts'
import type { SurveySheet } from './find-survey-sheets.ts'

/** A row or column of a table: what it counts, of which stage, in which unit. */
export type SurveyLine = {
  /** Zero-based row or column. */
  readonly at: number
  /** Canonical text without numbering, 其中, stage and unit; empty for a total. */
  readonly text: string
  readonly label: string
  /** Canonical texts of the groups above a column. */
  readonly under: readonly string[]
  readonly stage: Stage | null
  readonly unit: string | null
}

/** A sheet of the survey taken apart. */
export type SurveyGrid = {
  readonly sheet: SheetGrid
  readonly rows: readonly SurveyLine[]
  readonly columns: readonly SurveyLine[]
  /** The row by which a column is named in messages and mappings. */
  readonly headerRow: number
  readonly labelColumn: number
}

const ROWS_SEARCHED = 20
const MOST_HEADER_ROWS = 5
const LABELS = /^(?:甲|指标名称|项目|项目名称|指标)$/
const CODES = /^(?:乙|代码|编号|序号)$/
const UNITS = /^(?:计量)?单位$/
const TOTAL =
  /^(?:总计|合计|小计|计|全校|数量|数值|内容|填报内容|填报数|人数|班数|班级数|班级总数|教学班数?|本学年|校舍建筑面积|学校产权校舍建筑面积|建筑面积)$/
const NUMERAL = /^[一二三四五六七八九十]{1,3}、/
const PART = /^(?:其中|总计中|合计中|在校生中|在校生数中)[:：]?/

/** Takes a survey table apart by its texts; null where no header of one is found. */
export function readSurveyGrid({ sheet, titleRow }: SurveySheet): SurveyGrid | null {
  const found = findLabels(sheet, titleRow)
  if (!found) return null
  const { labelColumn, codeColumn, top, bottom, first } = found
  const unitColumn = columnOf(sheet, top, bottom, UNITS)
  const lastLabel = Math.max(labelColumn, codeColumn)
  const columns = headerColumns(sheet, top, bottom)
    .filter(({ column }) => column > lastLabel && column !== unitColumn)
    .map(({ column, path }) => columnLine(column, path))
  const rows: SurveyLine[] = []
  let section: Stage | null = null
  for (let row = first; row < sheet.rows.length; row++) {
    const line = rowLine(sheet, row, found, unitColumn)
    if (!line) continue
    if (line.opens) section = line.stage
    else if (line.closes) section = null
    rows.push({
      at: row,
      text: line.text,
      label: line.label,
      under: [],
      stage: line.stage ?? section,
      unit: line.unit,
    })
  }
  return { sheet, rows, columns, headerRow: bottom, labelColumn }
}

type Labels = {
  readonly labelColumn: number
  readonly codeColumn: number
  readonly top: number
  readonly bottom: number
  /** First row of data. */
  readonly first: number
}

/** The row 甲 乙 1 2 3 says where labels, codes and values stand; without it the texts of the header do. */
function findLabels(sheet: SheetGrid, titleRow: number): Labels | null {
  const searched = Math.min(sheet.rows.length, ROWS_SEARCHED)
  for (const pattern of [/^甲$/, LABELS]) {
    for (let row = titleRow + 1; row < searched; row++) {
      const texts = (sheet.rows[row] ?? []).map((cell) => canonicalText(cellText(cell)))
      const labelColumn = texts.findIndex((text) => pattern.test(text))
      if (labelColumn < 0) continue
      const codes = texts.findIndex((text, column) => column > labelColumn && CODES.test(text))
      const codeColumn = codes < 0 ? labelColumn : codes
      if (texts[labelColumn] === '甲') {
        return { labelColumn, codeColumn, top: topOf(sheet, titleRow, row), bottom: row - 1, first: row + 1 }
      }
      return { labelColumn, codeColumn, top: row, bottom: row, first: row + 1 }
    }
  }
  return null
}

function topOf(sheet: SheetGrid, titleRow: number, numbering: number): number {
  const earliest = Math.max(titleRow + 1, numbering - MOST_HEADER_ROWS)
  for (let row = numbering - 1; row >= earliest; row--) {
    const aside = (sheet.rows[row] ?? []).some((cell) => /单位\s*[:：]|表\s*号\s*[:：]/.test(cellText(cell)))
    if (aside) return row + 1
  }
  return earliest
}

function columnOf(sheet: SheetGrid, top: number, bottom: number, pattern: RegExp): number | null {
  for (let row = top; row <= bottom; row++) {
    const column = (sheet.rows[row] ?? []).findIndex((cell) => pattern.test(canonicalText(cellText(cell))))
    if (column >= 0) return column
  }
  return null
}

function columnLine(column: number, path: readonly string[]): SurveyLine {
  const parts = path.map((text) => takeApart(plain(text)))
  const stage =
    parts.map((part) => stageOfWord(part.text) ?? part.stage).findLast((found) => found !== null) ?? null
  const unit = parts.map((part) => part.unit).findLast((found) => found !== null) ?? null
  const telling = parts.map(({ text }) => text).filter((text) => text !== '' && stageOfWord(text) === null)
  const under = telling.slice(0, -1)
  while (telling.length > 0 && TOTAL.test(telling.at(-1) ?? '')) telling.pop()
  return { at: column, text: telling.at(-1) ?? '', label: path.join(' / '), under, stage, unit }
}

function rowLine(sheet: SheetGrid, row: number, labels: Labels, unitColumn: number | null) {
  const { labelColumn, codeColumn } = labels
  const cells = sheet.rows[row] ?? []
  const texts = cells
    .slice(labelColumn, Math.max(codeColumn, labelColumn + 1))
    .map((cell) => cellText(cell))
    .filter((text) => text !== '')
  const label = texts.at(-1)
  if (label === undefined) return null
  const parts = takeApart(plain(label))
  // 初中 may stand in a cell of its own before 合计.
  const opened = texts.map((text) => stageOfWord(takeApart(plain(text)).text)).find((stage) => stage !== null)
  const whole = stageOfWord(parts.text) !== null || TOTAL.test(parts.text)
  return {
    label,
    text: whole ? '' : parts.text,
    stage: opened ?? parts.stage,
    unit: parts.unit ?? (unitColumn === null ? null : cellText(cells[unitColumn]) || null),
    opens: opened !== undefined,
    closes: opened === undefined && whole,
  }
}

/** A label without 一、 and 其中 before it. */
function plain(label: string): string {
  return label.normalize('NFKC').trim().replace(NUMERAL, '').replace(PART, '').trim()
}
