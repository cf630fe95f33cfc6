import { quotientForDisplay } from '../decimal/decimal.ts'
import type { CompulsoryStage } from '../schools/stage.ts'
import { buildColumns, rowsOfStage, type StageColumns } from './columns.ts'
import { type CompiledIndicator, type CompiledStage, compileStandard } from './compiled-standard.ts'
import type { DerivationNode } from './derivation.ts'
import { difference, observation, product, quotient, sum } from './derivation-nodes.ts'
import { portionsNode } from './derive-portions.ts'
import { shareNode } from './derive-share.ts'
import { type CellValues, cellValues, exactCell, portionsOfCell } from './exact-cell.ts'
import { indicatorResult } from './indicator-result.ts'
import type { SchoolInput } from './input.ts'
import { judgeStage } from './judge.ts'
import { valueOfWhole } from './lookup.ts'
import type { IndicatorResult } from './result.ts'
import type { Standard } from './standard.ts'
import { STUDENTS_FIELD } from './taught-stages.ts'

/** One figure with everything that it rests on. */
export type Derivation = { readonly result: IndicatorResult; readonly derivation: DerivationNode }

/**
 * The whole derivation of one figure, down to the observations, made of the same columns and the same
 * judgement as `assess`. Missing values stand in the tree without a value.
 *
 * The root is the indicator: numerator × scale ÷ students; where a shared facility is split, the share of
 * the stage, X × w·P ÷ Σ w·P, takes the numerator's place (std §2.2), or the sum of its shares in each campus.
 *
 * @returns null where the standard has no such indicator or the school no such stage.
 */
export function deriveIndicator(
  standard: Standard,
  input: SchoolInput,
  stage: CompulsoryStage,
  indicatorId: string,
): Derivation | null {
  const compiled = compileStandard(standard).find((candidate) => candidate.stage === stage)
  const indicator = compiled?.indicators.find(({ definition }) => definition.id === indicatorId)
  if (compiled === undefined || indicator === undefined) return null
  const rows = rowsOfStage(compiled, [input])
  if (rows.length === 0) return null
  const columns = buildColumns(compiled, rows)
  const judgement = judgeStage(compiled, columns)
  return {
    result: indicatorResult(compiled, columns, judgement, indicator, 0),
    derivation: derivationTree(compiled, columns, indicator, input),
  }
}

function derivationTree(
  compiled: CompiledStage,
  columns: StageColumns,
  indicator: CompiledIndicator,
  input: SchoolInput,
): DerivationNode {
  const { stage, standard } = compiled
  const { scale, clause } = indicator.definition
  const cell = exactCell(columns, indicator, 0, stage)
  const values = cellValues(columns, indicator, 0)
  const numerator = numeratorNode(compiled, columns, indicator, values, input)
  const students = observation(STUDENTS_FIELD, stage, columns.studentsSource(0))
  const parts = values.split ? columns.splitSource(0) : null
  const divided = portionsOfCell(columns, 0, values)
  const amount =
    parts === null
      ? numerator
      : divided === null || divided.gaps.length > 0
        ? shareNode(standard, stage, numerator, students, parts)
        : portionsNode(standard, stage, divided, columns)
  const scaled =
    scale === 1
      ? amount
      : product('scaled', [amount, { kind: 'constant', name: 'scale', value: String(scale), clause }])
  const exact = cell === null ? null : quotientForDisplay(cell.numerator, cell.denominator)
  return quotient('indicator', [scaled, students], exact)
}

function numeratorNode(
  compiled: CompiledStage,
  columns: StageColumns,
  indicator: CompiledIndicator,
  { leaves, gaps, split }: CellValues,
  input: SchoolInput,
): DerivationNode {
  const stage = split ? 'whole' : compiled.stage
  const field = (index: number) => compiled.fields[index] ?? ''
  const added: DerivationNode[] = []
  const subtracted: DerivationNode[] = []
  for (const leaf of leaves) {
    const node: DerivationNode = leaf.absent
      ? { kind: 'constant', name: 'absentColumn', value: '0', clause: indicator.definition.clause }
      : observation(field(leaf.field), stage, columns.source(0, leaf.field, split))
    if (leaf.sign === 1) added.push(node)
    else subtracted.push(node)
  }
  for (const gap of gaps) {
    const whole = gap.notDivided ? valueOfWhole(input, field(gap.field)) : null
    added.push(observation(field(gap.field), gap.notDivided ? 'whole' : stage, whole))
  }
  const positive = sum('numerator', added)
  const node =
    subtracted.length === 0 ? positive : difference('numerator', [sum('added', added), ...subtracted])
  return gaps.length === 0 || node.kind !== 'operation' ? node : { ...node, value: null }
}
