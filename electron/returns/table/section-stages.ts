import type { SheetGrid } from '../../../shared/returns/workbook.ts'
import type { Stage } from '../../../shared/schools/stage.ts'
import { cellText } from '../cell-text.ts'
import { canonicalText } from '../text/canonical.ts'
import { stageOfWord } from '../text/stage-words.ts'
import type { HeaderBlock } from './header-block.ts'

const ORDINAL = /^(?:序号?|编号)$/
/** 小学 stands before 初中 in 表Ⅱ-2, and each block counts from 1 (std §7.4). */
const IN_ORDER: readonly Stage[] = ['primary', 'junior']

/** The stages of rows that stand in blocks: under a row that only names one, or where the numbers begin anew. */
export function sectionStages(sheet: SheetGrid, header: HeaderBlock): ReadonlyMap<number, Stage> {
  const ordinal = header.columns.find(({ path }) => ORDINAL.test(canonicalText(path.at(-1) ?? '')))
  const stages = new Map<number, Stage>()
  const blocks: number[][] = []
  let named: Stage | null = null
  for (let row = header.bottom + 1; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row] ?? []
    const texts = cells.map((cell) => cellText(cell)).filter((text) => text !== '')
    const word = texts.length === 1 ? stageOfWord(canonicalText(texts[0] ?? '').replace(/^[一二]/, '')) : null
    if (word !== null) named = word
    if (ordinal && cellText(cells[ordinal.column]) === '1') blocks.push([])
    blocks.at(-1)?.push(row)
    if (named !== null) stages.set(row, named)
  }
  if (stages.size > 0 || blocks.length !== IN_ORDER.length) return stages
  for (const [index, stage] of IN_ORDER.entries()) {
    for (const row of blocks[index] ?? []) stages.set(row, stage)
  }
  return stages
}
