import type { WorkBook } from '@e965/xlsx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import type { HandCheckBasis } from '../../../electron/reports/hand-check/basis.ts'
import { handCheckSheets } from '../../../electron/reports/hand-check/hand-check.ts'
import type { SchoolInput } from '../../../shared/assessment/input.ts'
import type { Assessment } from '../../../shared/assessment/result.ts'
import type { Standard } from '../../../shared/assessment/standard.ts'
import { PRIMARY_AT_THRESHOLDS, school, without } from '../../assessment/school-input.ts'
import { sampleReports } from '../sample-reports.ts'
import { oddSchools } from './odd-schools.ts'
import { hasLibreOffice, recalculate } from './recalculate.ts'
import { basisIn, type Cells, cellsIn, openWritten, withInputs, written } from './written.ts'

const SHEETS = ['输入', '指标', '结论', '差异系数', '说明']
const sample = sampleReports()

let basis: HandCheckBasis
beforeAll(async () => {
  basis = await basisIn(sample.store())
})

const STATUSES = {
  met: '达标',
  floor: '达基本值',
  below: '未达基本值',
  unknown: '未知',
  notJudged: '不单独判定',
}
const VERDICTS = { pass: '达标', fail: '不达标', unknown: '未知', notJudged: '不作单校结论' }
const DISPERSION = {
  met: '不超过界限',
  exceeded: '超过界限',
  unknown: '未知',
  undefined: '无定义',
  notJudged: '不单独判定',
}

const label = (id: string) => basis.standard.indicators.find((one) => one.id === id)?.label.zh ?? ''
const stageWord = { primary: '小学', junior: '初中' }

function expectNear(actual: number | string | null | undefined, expected: number | null, what: string) {
  if (expected === null) expect(actual ?? null, what).toBeNull()
  else {
    expect(typeof actual, what).toBe('number')
    expect(Math.abs(Number(actual) - expected), what).toBeLessThanOrEqual(
      1e-9 * Math.max(1, Math.abs(expected)),
    )
  }
}

/** Compares everything that is judged with an assessment. @returns how many figures there were. */
function expectAssessment(book: WorkBook, assessment: Assessment): number {
  const [figures, verdicts, dispersion] = ['指标', '结论', '差异系数'].map((name) => cellsIn(book, name))
  let compared = 0
  for (const row of assessment.rows) {
    for (const result of Object.values(row.indicators)) {
      const own = find(figures, [row.name, stageWord[row.stage], label(result.indicator)])
      const what = `${row.name} ${result.indicator}`
      expectNear(own?.[11], result.value, what)
      expect(own?.[14], what).toBe(STATUSES[result.status])
      compared += 1
    }
    const verdict = find(verdicts, [row.name, stageWord[row.stage]])
    expect(verdict?.[3], row.name).toBe(row.met)
    expect(verdict?.[8], row.name).toBe(VERDICTS[row.verdict])
    const ofSchool = assessment.schools.find(({ schoolId }) => schoolId === row.schoolId)
    expect(verdict?.[9], row.name).toBe(VERDICTS[ofSchool?.verdict ?? 'unknown'])
  }
  for (const result of assessment.dispersion) {
    if (!assessment.rows.some(({ stage }) => stage === result.stage)) continue
    const own = find(dispersion, [label(result.indicator), stageWord[result.stage]])
    const what = `${result.stage} ${result.indicator}`
    expect(own?.[2], what).toBe(result.schools)
    expectNear(own?.[5], result.coefficient ?? result.provisional, what)
    expect(own?.[7], what).toBe(DISPERSION[result.status])
    if (result.status !== 'unknown') {
      expectNear(own?.[3], result.mean, what)
      expectNear(own?.[8], result.unweightedCoefficient, what)
    }
  }
  return compared
}

const find = (cells: Cells | undefined, keys: readonly string[]) =>
  cells?.find((row) => keys.every((key, index) => row[index] === key))

/** A workbook with another number in a cell of its first sheet. */
function withNumber(bytes: Uint8Array, address: string, number: number | null): Uint8Array {
  const parts = unzipSync(bytes)
  const path = 'xl/worksheets/sheet1.xml'
  const xml = strFromU8(parts[path] ?? new Uint8Array())
  const cell = new RegExp(`(<c r="${address}"[^>/]*)(?:/>|><v>[^<]*</v></c>)`)
  if (!cell.test(xml)) throw new Error(`no cell ${address}`)
  const changed = xml.replace(cell, (_, start) =>
    number === null ? `${start}/>` : `${start}><v>${number}</v></c>`,
  )
  return zipSync({ ...parts, [path]: strToU8(changed) })
}

/** Where a value of a school stands on 输入. */
function addressOf(target: HandCheckBasis, name: string, stage: string, field: string): string {
  const rows = handCheckSheets(target)[0]?.rows ?? []
  const wanted = target.fields.get(field)?.label.zh ?? field
  const found = rows.findIndex(
    (row) => row[0]?.value === name && row[2]?.value === stage && row[3]?.value === wanted,
  )
  if (found === -1) throw new Error(`no value ${name} ${field}`)
  return `F${found + 1}`
}

/** The school with another value of a field, or without one. */
function changed(input: SchoolInput, field: string, stage: string, value: string | null): SchoolInput {
  return {
    ...input,
    value: (ofField, ofStage) => {
      if (ofField !== field || ofStage !== stage) return input.value(ofField, ofStage)
      return value === null ? null : { observationId: 'changed', value }
    },
  }
}

describe('the hand-check workbook', () => {
  it('has a sheet for each step, and formulas for every figure', async () => {
    const book = openWritten(await written(basis, true))
    expect(book.SheetNames).toEqual(SHEETS)
    for (const name of ['指标', '结论', '差异系数']) {
      const numbers = Object.entries(book.Sheets[name] ?? {}).filter(([, cell]) => cell?.t === 'n')
      expect(numbers.length).toBeGreaterThan(50)
      expect(numbers.filter(([, cell]) => cell.f === undefined).map(([at]) => at)).toEqual([])
    }
    expect(Object.values(book.Sheets.输入 ?? {}).filter((cell) => cell?.f !== undefined)).toEqual([])
  })

  it('holds the results of the assessment for readers that do not calculate', async () => {
    const book = openWritten(await written(basis, true))
    expect(expectAssessment(book, basis.assessment)).toBe(basis.assessment.rows.length * 7)
  })

  it('without cached results holds none', async () => {
    const parts = unzipSync(await written(basis, false))
    for (const sheet of [2, 3, 4]) {
      const xml = strFromU8(parts[`xl/worksheets/sheet${sheet}.xml`] ?? new Uint8Array())
      expect(xml).toMatch(/<f>/)
      expect(xml).not.toMatch(/<\/f><v>/)
    }
  })

  it('names the source of every value, and says which are missing', () => {
    const rows = handCheckSheets(basis)[0]?.rows ?? []
    const first = rows.findIndex((row) => row[6]?.value === '来源')
    const values = rows.slice(first + 1)
    expect(values.length).toBeGreaterThan(100)
    for (const row of values) {
      expect(row[6]?.value).toMatch(row[5]?.value === null ? /缺数据|未分学段/ : /./)
    }
  })

  it('says of what it is', () => {
    const lines = handCheckSheets(basis)[4]?.rows.map((row) => row[0]?.value) ?? []
    expect(lines).toEqual(
      expect.arrayContaining([
        '县（市、区）：太平区',
        '数据学年：2025学年，学年初数',
        expect.stringMatching(/^评估标准：.*（第\d+版），.*教督〔2017〕6号/),
        '计算方法：第2版',
        expect.stringMatching(/^数据版本：现用数据 \d+ 个，最新一个编号 \d+，录入时间 2026-05-12/),
      ]),
    )
  })

  it('lets no name of a school become a formula', async () => {
    const evil = school('=1+1', 'primary', { 'students.primary': 100, multimediaRooms: 2 })
    const book = openWritten(await written(withInputs(basis, [evil]), true))
    const cells = SHEETS.flatMap((name) => Object.values(book.Sheets[name] ?? {}))
    const named = cells.filter((cell) => cell?.v === '=1+1')
    expect(named.length).toBeGreaterThan(7)
    expect(named.every((cell) => cell.t === 's' && cell.f === undefined)).toBe(true)
  })

  it('speaks English where the screens do', async () => {
    const english = await basisIn(sample.store(), 'en')
    expect(handCheckSheets(english).map(({ name }) => name)).toEqual([
      'Inputs',
      'Indicators',
      'Verdicts',
      'Dispersion',
      'Notes',
    ])
  })
})

/** As where a province sets some of the thresholds: each of them has to be met. */
function withThresholdsOf(standard: Standard, count: number): Standard {
  const indicators = standard.indicators.map(({ thresholds, ...one }, index) =>
    index < count && thresholds !== undefined ? { ...one, thresholds } : one,
  )
  return { ...standard, indicators, minimumMet: count, floorShare: '1' }
}

// Its one start serves all comparisons; on a busy machine it takes a minute.
const START = 240_000

describe.runIf(hasLibreOffice)('recalculated by LibreOffice, without cached results', () => {
  let books: ReadonlyMap<string, WorkBook>
  let odd: HandCheckBasis
  let some: HandCheckBasis
  let changedName = ''
  const book = (name: string) => {
    const found = books.get(name)
    if (found === undefined) throw new Error(`no ${name}`)
    return found
  }
  beforeAll(async () => {
    odd = withInputs(basis, oddSchools())
    some = withInputs({ ...basis, standard: withThresholdsOf(basis.standard, 3) }, [
      ...oddSchools(),
      school('只缺其他项', 'primary', without(PRIMARY_AT_THRESHOLDS, 'multimediaRooms')),
    ])
    const bytes = await written(basis, false)
    changedName = basis.assessment.rows.find(({ stage }) => stage === 'primary')?.name ?? ''
    const at = addressOf(basis, changedName, '小学', 'students')
    books = recalculate({
      sample: bytes,
      cached: await written(basis, true),
      changed: withNumber(bytes, at, 4321),
      blank: withNumber(bytes, at, null),
      odd: await written(odd, false),
      some: await written(some, false),
    })
  }, START)

  it('the sample county has the figures of its assessment', () => {
    expect(expectAssessment(book('sample'), basis.assessment)).toBe(basis.assessment.rows.length * 7)
  })

  it('every cell has the result that the workbook carries along', async () => {
    const carried = openWritten(await written(basis, true))
    let compared = 0
    for (const name of SHEETS) {
      const fresh = cellsIn(book('sample'), name)
      for (const [row, cells] of cellsIn(carried, name).entries()) {
        for (const [column, value] of cells.entries()) {
          const other = fresh[row]?.[column] ?? null
          const what = `${name} ${row + 1}:${column + 1}`
          if (typeof value === 'number' && typeof other === 'number') {
            expect(Math.abs(other - value), what).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)))
          } else expect(other, what).toBe(value)
          compared += 1
        }
      }
    }
    expect(compared).toBeGreaterThan(2000)
  })

  it('another enrolment gives the figures that it has in the assessment', () => {
    const inputs = basis.inputs.map((one) =>
      one.school.name === changedName ? changed(one, 'students', 'primary', '4321') : one,
    )
    const other = withInputs(basis, inputs).assessment
    expectAssessment(book('changed'), other)
    expect(other.dispersion).not.toEqual(basis.assessment.dispersion)
  })

  it('a value that is taken away leaves unknown what rests on it', () => {
    const inputs = basis.inputs.map((one) =>
      one.school.name === changedName ? changed(one, 'students', 'primary', null) : one,
    )
    const other = withInputs(basis, inputs).assessment
    expect(other.dispersion.some(({ status }) => status === 'unknown')).toBe(true)
    expectAssessment(book('blank'), other)
  })

  it('schools at their limits, split, without pupils and without data are judged as exactly', () => {
    const { assessment } = odd
    const statuses = assessment.rows.flatMap((row) =>
      Object.values(row.indicators).map(({ status }) => status),
    )
    expect(new Set(statuses)).toEqual(new Set(['met', 'floor', 'below', 'unknown']))
    expectAssessment(book('odd'), assessment)
  })

  it('schools are judged by the indicators that have thresholds, whatever is missing of the others', () => {
    const { rows } = some.assessment
    expect(new Set(rows.map(({ verdict }) => verdict))).toEqual(new Set(['pass', 'fail', 'unknown']))
    const otherMissing = rows.filter(
      ({ verdict, indicators }) =>
        verdict === 'pass' && Object.values(indicators).some(({ status }) => status === 'unknown'),
    )
    expect(otherMissing.map(({ name }) => name)).toEqual(['只缺其他项'])
    expectAssessment(book('some'), some.assessment)
  })
})
