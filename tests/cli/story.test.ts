import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { read } from '@e965/xlsx'
import { beforeAll, describe, expect, it } from 'vitest'
import { readDocx } from '../reports/read-docx.ts'
import { readPdf } from '../reports/read-pdf.ts'
import { canPrint } from '../reports/start-print.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { runCli, runCliUnread } from './run-cli.ts'
import { runHere } from './run-here.ts'

type AssessedSchool = {
  name: string
  stage: string
  verdict: string
  indicators: Record<string, { value: number | null; status: string }>
}
type Assessed = {
  schools: AssessedSchool[]
  dispersion: { coefficient: number | null }[]
  problems: { code: string; message: string }[]
}

const printable = await canPrint()
const folder = temporaryFolder()
const returns = join(folder, 'returns')
const data = join(folder, 'data')
const table = join(returns, '太平区学校数据汇总表.xlsx')
const year = ['--year', '2025'] as const
const standard = ['--standard', 'quality-2017'] as const

const assessed = async (args: readonly string[]) =>
  JSON.parse((await runHere(['assess', ...args, ...year, ...standard, '--json'])).stdout) as Assessed
const verdicts = ({ schools }: Assessed) =>
  schools.map(({ name, stage, verdict }) => `${name} ${stage} ${verdict}`).toSorted()

beforeAll(() => {
  const ran = runCli(['sample-returns', '--out', 'returns'], folder)
  expect(ran.stderr).toBe('')
  expect(readdirSync(returns)).toHaveLength(12)
})

describe('the main job by command line', () => {
  it('goes on to its end where nobody reads on, as behind `head`', async () => {
    const ran = await runCliUnread(['inspect', join(returns, '红树小学.xlsx')])
    expect(ran).toMatchObject({ status: 0, stderr: expect.not.stringContaining('EPIPE') })
  })

  it('assesses the table of a county without any data folder, with the verdicts of the sample', async () => {
    const sample = await runHere(['init', '--data', 'sample', '--sample', 'taiping'], folder)
    expect(sample).toMatchObject({ status: 0, stderr: '' })
    const fromFile = await assessed([table])
    const fromSample = await assessed(['--data', join(folder, 'sample')])
    expect(fromFile.schools.length).toBe(12)
    expect(verdicts(fromFile)).toEqual(verdicts(fromSample))
    expect(new Set(fromFile.schools.map(({ verdict }) => verdict))).toEqual(
      new Set(['pass', 'fail', 'unknown']),
    )
    const figures = (result: Assessed) =>
      Object.fromEntries(
        result.schools.map(({ name, stage, indicators }) => [`${name} ${stage}`, indicators]),
      )
    expect(figures(fromFile)).toEqual(figures(fromSample))
  })

  it('leaves the stages of the nine-year school unknown where only its own form is there', async () => {
    const result = await assessed([join(returns, '太平九年一贯制学校（示例）.xlsx')])
    for (const school of result.schools) {
      expect(school.indicators.backboneTeachers).toMatchObject({
        value: null,
        status: 'unknown',
        because: [{ code: 'notDividedByStage', field: 'backboneTeachers' }],
      })
      expect(school.indicators.teachingArea?.value).toBeGreaterThan(0)
    }
  })

  it('inspects a table of many schools without an error, and maps its columns', async () => {
    const inspected = await runHere(['inspect', table, '--json'])
    expect(inspected.status).toBe(0)
    const { layout, mapping, problems } = JSON.parse(inspected.stdout)
    expect(layout.id).toBe('school-table')
    expect(mapping.map(({ field }: { field: string }) => field)).toContain('multimediaRooms')
    expect(problems.filter(({ severity }: { severity: string }) => severity === 'error')).toEqual([])
  })

  it('imports, says what is new, and says "unchanged" the second time', async () => {
    expect((await runHere(['init', '--data', data])).status).toBe(0)
    const dry = JSON.parse(
      (
        await runHere([
          'import',
          table,
          '--data',
          data,
          ...year,
          '--dry-run',
          '--reason',
          '与学校核对属实',
          '--json',
        ])
      ).stdout,
    )
    expect(dry).toMatchObject({ stored: false, changed: 0 })
    const first = JSON.parse(
      (await runHere(['import', table, '--data', data, ...year, '--reason', '与学校核对属实', '--json']))
        .stdout,
    )
    expect(first).toMatchObject({ stored: true, added: dry.added })
    const again = await runHere(['import', table, '--data', data, ...year])
    expect(again.status).toBe(0)
    expect(again.stdout).toContain('已经导入过')
  })

  it('ends with status 1 and the names where a school is unknown, and takes it in when told to', async () => {
    const one = join(folder, 'one')
    expect((await runHere(['import', join(returns, '红树小学.xlsx'), '--data', one, ...year])).status).toBe(0)
    const unknown = await runHere(['import', join(returns, '城南小学.xlsx'), '--data', one, ...year])
    expect(unknown.status).toBe(1)
    expect(unknown.stderr).toContain('城南小学')
    expect(
      (
        await runHere([
          'import',
          join(returns, '城南小学.xlsx'),
          '--data',
          one,
          ...year,
          '--accept-new-schools',
        ])
      ).status,
    ).toBe(0)
  })

  it('prints the figures of the JSON into .docx, .xlsx and PDF', async () => {
    const written = async (name: string) => {
      const file = join(folder, name)
      const ran = await runHere(['assess', '--data', data, ...year, ...standard, '--report', file])
      expect(ran).toMatchObject({ status: 0 })
      return readFileSync(file)
    }
    const texts = [readDocx(await written('report.docx')).paragraphs.join('\n')]
    if (printable) texts.push((await readPdf(await written('report.pdf'))).join('\n').replaceAll(/\s/g, ''))
    const result = await assessed(['--data', data])
    const figures = [
      ...result.schools.map(({ indicators }) => indicators.sportsArea?.value?.toFixed(2) ?? null),
      ...result.dispersion.map(({ coefficient }) => coefficient?.toFixed(3) ?? null),
    ].filter((figure) => figure !== null)
    expect(figures.length).toBeGreaterThan(20)
    for (const text of texts) expect(figures.filter((figure) => !text.includes(figure))).toEqual([])

    const tables = read(await written('tables.xlsx'))
    const numbers = Object.values(tables.Sheets).flatMap((sheet) =>
      Object.values(sheet).flatMap((cell) => (cell?.t === 'n' ? [cell.v] : [])),
    )
    const exact = [
      ...result.schools.flatMap(({ indicators }) => indicators.sportsArea?.value ?? []),
      ...result.dispersion.flatMap(({ coefficient }) => coefficient ?? []),
    ]
    expect(exact.filter((figure) => !numbers.includes(figure))).toEqual([])
  })

  it('uses status 2 for wrong use and says what is wrong', async () => {
    expect((await runHere(['assess', table, '--year', 'soon', ...standard])).status).toBe(2)
    expect((await runHere(['assess', ...year, ...standard])).status).toBe(2)
    expect((await runHere(['assess', table, ...year, '--standard', 'nobody-2099'])).status).toBe(2)
    expect((await runHere(['assess', table, ...year, ...standard, '--report', 'out.txt'])).status).toBe(2)
    expect((await runHere(['fly'])).status).toBe(2)
    const missing = await runHere(['inspect', 'nirgends.xlsx'], folder)
    expect(missing.status).toBe(2)
    expect(missing.stderr).toContain('nirgends.xlsx')
  })

  it('names what is wrong with a file that is no workbook, also as JSON', async () => {
    const path = join(folder, '备份.xlsx')
    writeFileSync(path, '这不是工作簿')
    const inspected = await runHere(['inspect', '备份.xlsx', '--json'], folder)
    expect(inspected.status).toBe(1)
    const { format, problems } = JSON.parse(inspected.stdout)
    expect(format).toBeNull()
    expect(problems[0]).toMatchObject({ severity: 'error', message: expect.stringContaining('备份.xlsx') })
    const assessedFile = await runHere(['assess', path, ...year, ...standard, '--json'])
    expect(assessedFile.status).toBe(1)
    expect(JSON.parse(assessedFile.stdout)).toMatchObject({
      schools: [],
      problems: [{ code: problems[0].code }],
    })
  })
})
