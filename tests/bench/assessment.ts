import { quality2017 } from '../../seeds/standards/quality-2017.ts'
import { assess } from '../../shared/assessment/assess.ts'
import { compileStandard } from '../../shared/assessment/compiled-standard.ts'
import type { SchoolInput } from '../../shared/assessment/input.ts'
import { judgeStage } from '../../shared/assessment/judge.ts'
import { inventColumns } from './assessment-columns.ts'
import type { BenchRow } from './bench-row.ts'
import { handWrittenAssessment } from './hand-written-assessment.ts'
import { inventSchools } from './invent-schools.ts'
import { medianTime, medianTimes } from './median-time.ts'
import { seededRandom } from './seeded-random.ts'
import { trendRows } from './trends.ts'

const ROWS = 20_000
const WHAT_IF_SCHOOLS = 200
/** One frame of a screen at 60 Hz. */
const FRAME_MS = 16

/** Statuses and coefficients beside a hand-written loop, and what-if beside one frame (product §12). */
export async function benchAssessment(): Promise<BenchRow[]> {
  return [columnsRow(), whatIfRow(), ...trendRows()]
}

function columnsRow(): BenchRow {
  const stages = compileStandard(quality2017).map((compiled, index) => ({
    compiled,
    columns: inventColumns(compiled, ROWS, 2017 + index),
  }))
  for (const { compiled, columns } of stages) checkSame(compiled, columns)
  const before = process.memoryUsage().rss
  const [ours = Number.NaN, reference = Number.NaN] = medianTimes(
    [
      () => stages.map(({ compiled, columns }) => judgeStage(compiled, columns)),
      () => stages.map(({ compiled, columns }) => handWrittenAssessment(compiled, columns)),
    ],
    41,
    20,
  )
  const memoryMb = Math.max(0, process.memoryUsage().rss - before) / 2 ** 20
  return {
    what: `statuses and coefficients: ${ROWS} schools × 7 indicators × 2 stages`,
    ours,
    reference,
    unit: 'ms',
    ratio: ours / reference,
    figure: 'under 5 × a hand-written loop over typed arrays',
    memoryMb,
  }
}

/** A benchmark of two programs that disagree would say nothing. */
function checkSame(...[compiled, columns]: Parameters<typeof judgeStage>): void {
  const judged = judgeStage(compiled, columns)
  const expected = handWrittenAssessment(compiled, columns)
  judged.dispersion.forEach(({ coefficient }, indicator) => {
    const other = expected.coefficients[indicator] ?? Number.NaN
    if (coefficient === null || !(Math.abs(coefficient - other) < 1e-9)) {
      throw new Error(`coefficient ${indicator} of ${compiled.stage}: ${coefficient} beside ${other}`)
    }
  })
  const differing = judged.indicators.reduce(
    (sum, { statuses }, indicator) =>
      sum + statuses.filter((status, row) => status !== expected.statuses[indicator]?.[row]).length,
    0,
  )
  // Bare doubles miss some of the schools that stand exactly at a threshold; nothing else may differ.
  if (differing > columns.rowCount / 100) throw new Error(`${differing} statuses differ`)
}

function whatIfRow(): BenchRow {
  const schools = inventSchools(WHAT_IF_SCHOOLS, seededRandom(7))
  let round = 0
  const ours = medianTime(
    () => {
      round += 1
      const changed = schools.map((input, index) =>
        index === 3 ? withRooms(input, 10 + (round % 20)) : input,
      )
      return assess(quality2017, 2025, changed)
    },
    101,
    40,
  )
  return {
    what: `what-if: whole assessment of ${WHAT_IF_SCHOOLS} schools after one change`,
    ours,
    reference: FRAME_MS,
    unit: 'ms',
    ratio: ours / FRAME_MS,
    figure: 'within one frame (16 ms)',
  }
}

function withRooms(input: SchoolInput, rooms: number): SchoolInput {
  return {
    school: input.school,
    value: (field, stage) =>
      field === 'multimediaRooms' && stage === 'whole'
        ? { observationId: 'what-if', value: String(rooms) }
        : input.value(field, stage),
  }
}
