import { buildColumns, rowsOfStage } from './columns.ts'
import { type CompiledStage, compileStandard } from './compiled-standard.ts'
import { compositeResult } from './composite-result.ts'
import { dispersionResult } from './dispersion-result.ts'
import type { SchoolInput } from './input.ts'
import { judgeStage } from './judge.ts'
import { type Assessment, CALCULATION_VERSION, type StageResult } from './result.ts'
import { schoolResult } from './school-result.ts'
import { exclusionOf } from './scope.ts'
import { stageResult } from './stage-result.ts'
import type { Standard } from './standard.ts'

type Exclusion = Assessment['excluded'][number]

/**
 * The assessment of a county's schools in one school year by one standard: every row of 表Ⅱ-2 with its
 * indicators and verdict, each school's verdict, and the dispersion of each indicator (std §0 to §2).
 *
 * Pure: what-if is the same call with other values. Values that are missing give `unknown` with reasons,
 * never an error. Rows stand in the order of stages, then of `inputs`.
 *
 * @param year 学年 by its first calendar year.
 * @throws Error where the standard's decimals are not decimals.
 */
export function assess(standard: Standard, year: number, inputs: readonly SchoolInput[]): Assessment {
  const excluded: Exclusion[] = []
  const assessed: SchoolInput[] = []
  for (const input of inputs) {
    const exclusion = exclusionOf(standard, year, input)
    if (exclusion === null) assessed.push(input)
    else excluded.push(exclusion)
  }
  const stages = compileStandard(standard).map((compiled) => assessStage(compiled, assessed))
  const rows = stages.flatMap((stage) => stage.rows)
  const rowsBySchool = Map.groupBy(rows, (row) => row.schoolId)
  return {
    standard: standard.slug,
    standardVersion: standard.version,
    year,
    calculation: CALCULATION_VERSION,
    rows: [...rows],
    schools: assessed.flatMap((input) => {
      const own = rowsBySchool.get(input.school.id)
      return own === undefined ? [] : [schoolResult(own)]
    }),
    excluded,
    dispersion: stages.flatMap((stage) => stage.dispersion),
    composite: stages.map((stage) => stage.composite),
  }
}

function assessStage(compiled: CompiledStage, inputs: readonly SchoolInput[]) {
  const sources = rowsOfStage(compiled, inputs)
  const columns = buildColumns(compiled, sources)
  const judgement = judgeStage(compiled, columns)
  const rows: StageResult[] = sources.map(({ input }, row) =>
    stageResult(compiled, columns, judgement, input, row),
  )
  const dispersion = compiled.indicators.map((_, indicator) =>
    dispersionResult(compiled, columns, judgement, indicator),
  )
  return { rows, dispersion, composite: compositeResult(compiled, dispersion) }
}
