import { read, utils, type WorkBook, type WorkSheet } from '@e965/xlsx'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { sheetName } from '../../electron/reports/write/sheet-name.ts'
import { writeXlsx } from '../../electron/reports/write/xlsx.ts'
import { ODD_TEXTS, oddDocument, SHOWN_TEXTS } from './odd-document.ts'

let workbook: WorkBook
let parts: Readonly<Record<string, string>>
const sheet = (name: string): WorkSheet => {
  const found = workbook.Sheets[name]
  if (found === undefined) throw new Error(`no sheet ${name} in ${workbook.SheetNames.join()}`)
  return found
}

/** The first element of a name in a sheet, as written. */
const element = (sheet: string, name: string) =>
  new RegExp(`<${name} [^>]*>`).exec(parts[`xl/worksheets/${sheet}.xml`] ?? '')?.[0]

beforeAll(async () => {
  const bytes = await writeXlsx(oddDocument)
  workbook = read(bytes, { cellNF: true, cellStyles: true })
  parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, file]) => [name, strFromU8(file)]))
})

describe('the tables of a report as .xlsx', () => {
  it('are one sheet each, under a name that Excel takes', () => {
    expect(workbook.SheetNames).toEqual(['长表', '横表  1'])
  })

  it('hold real numbers with the prescribed decimals, unrounded', () => {
    const cell = sheet('长表').C10
    expect(cell).toMatchObject({ t: 'n', z: '0.00', w: '0.71' })
    expect(cell?.v).toBe(5 / 7)
    expect(sheet('长表').A10).toMatchObject({ t: 'n', v: 6, z: '0' })
  })

  it('keep text that looks like a formula as text, in cells that stay text when edited', () => {
    const cells = Object.values(sheet('横表  1')).filter((cell) => cell?.t === 's')
    for (const text of [ODD_TEXTS.formula, ODD_TEXTS.plus, ODD_TEXTS.minus, ODD_TEXTS.at]) {
      const cell = cells.find((candidate) => candidate.v === text)
      expect(cell).toMatchObject({ t: 's', z: '@' })
      expect(cell?.f).toBeUndefined()
    }
    for (const [name, xml] of Object.entries(parts)) {
      if (name.startsWith('xl/worksheets/')) expect(xml).not.toMatch(/<f[ >]/)
    }
  })

  it('carry every text that a user may type', () => {
    const texts = utils
      .sheet_to_json<readonly unknown[]>(sheet('横表  1'), { header: 1 })
      .map(([first]) => first)
    for (const text of Object.values(SHOWN_TEXTS)) expect(texts).toContain(text)
  })

  it('freeze notice, caption and header, and print the header on every page', () => {
    expect(element('sheet1', 'pane')).toMatch(/ySplit="4" topLeftCell="A5" .*state="frozen"/)
    expect(parts['xl/workbook.xml']).toContain('&apos;长表&apos;!$3:$4')
  })

  it('merge caption, note and header cells as the blocks span them', () => {
    const merges = (sheet('长表')['!merges'] ?? []).map(utils.encode_range)
    expect(merges).toEqual(expect.arrayContaining(['A1:C1', 'A2:C2', 'A3:A4', 'B3:C3', 'A65:C65']))
    expect(sheet('长表').A3?.v).toBe('序号')
    expect(sheet('长表').B4?.v).toBe('学校名称')
  })

  it('shade failing cells and no others', () => {
    expect(sheet('长表').C10?.s).toMatchObject({ patternType: 'solid', fgColor: { rgb: 'D0D0D0' } })
    expect(sheet('长表').C11?.s).toMatchObject({ patternType: 'none' })
  })

  it('say on every sheet what has to be said of the figures', () => {
    for (const name of workbook.SheetNames) expect(sheet(name).A1?.v).toBe('本报告数据为虚构的示例数据。')
  })

  it('have columns of the widths asked for, on A4 of the right orientation', () => {
    const widths = (sheet('长表')['!cols'] ?? []).map((column) => Math.round(column.width ?? 0))
    expect(widths).toEqual([12, 48, 24])
    expect(parts['xl/worksheets/sheet1.xml']).toMatch(
      /<pageSetup[^>]*paperSize="9"[^>]*orientation="portrait"/,
    )
    expect(parts['xl/worksheets/sheet2.xml']).toMatch(/<pageSetup[^>]*orientation="landscape"/)
  })
})

describe('the name of a sheet', () => {
  it('is cut to what Excel takes and told apart from those that are there', () => {
    expect(sheetName('很'.repeat(40), new Set())).toBe('很'.repeat(31))
    expect(sheetName('表3', new Set(['表3', '表3 (2)']))).toBe('表3 (3)')
    expect(sheetName("'[]:*?/\\'", new Set())).toBe('Sheet')
  })

  it('stays well formed where the cut falls into a pair', () => {
    expect(sheetName(`${'a'.repeat(30)}🏫`, new Set()).isWellFormed()).toBe(true)
  })
})
