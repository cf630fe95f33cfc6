import type { DispersionResult, StageResult } from '../../../shared/assessment/result.ts'
import type { IndicatorDefinition } from '../../../shared/assessment/standard.ts'
import type { HandCheckBasis } from './basis.ts'
import { type BlockFigures, blockFigures } from './block-figures.ts'
import {
  type FormulaCell,
  type FormulaRow,
  figure,
  head,
  line,
  on,
  quoted,
  text,
  verdict,
} from './formula-sheet.ts'
import { INDICATOR_COLUMNS } from './indicator-sheet.ts'
import type { InputSheet } from './input-sheet.ts'
import { PARAMETERS } from './parameters.ts'

const DECIMALS = 4

/** One row of the stage, and where its figure stands on 指标. */
export type BlockRow = { readonly result: StageResult; readonly at: number }

export type BlockPlan = {
  readonly indicator: IndicatorDefinition
  readonly dispersion: DispersionResult
  readonly rows: readonly BlockRow[]
  /** The row of the sheet on which it begins. */
  readonly from: number
}

/** The calculation of one coefficient, and its results once more, as references to it. */
export type Block = {
  readonly rows: readonly FormulaRow[]
  readonly overview: FormulaRow
  readonly figures: BlockFigures
}

/** Rows above the schools: what it is, and the heads. */
const ABOVE = 2
/** The column of what is concluded below the schools, that of the values. */
const RESULT_COLUMN = 'D'

export function dispersionBlock(basis: HandCheckBasis, inputs: InputSheet, plan: BlockPlan): Block {
  const { says, words, name } = basis
  const { indicator, dispersion, from } = plan
  const first = from + ABOVE
  const last = first + plan.rows.length - 1
  const total = last + 1
  const [counted, mean, deviation, coefficient] = [total + 1, total + 2, total + 3, total + 4]
  const [limit, status] = [total + 5, total + 6]
  const [simpleMean, simpleDeviation, unweighted] = [total + 8, total + 9, total + 10]
  const figures = blockFigures(
    indicator,
    plan.rows.map(({ result }) => result),
  )
  const scale = inputs.parameter(PARAMETERS.scale(indicator.id))
  const d = (row: number) => `${RESULT_COLUMN}${row}`
  const column = (letter: string) => `${letter}${first}:${letter}${last}`
  const labelled = (label: string, cell: FormulaCell): FormulaRow => [
    text(label),
    text(null),
    text(null),
    cell,
  ]
  const statuses = says.dispersionStatuses
  const within = `IF(${d(coefficient)}="","",IF(ABS(${d(coefficient)}-${d(limit)})<=${inputs.parameter(PARAMETERS.borderline)},${quoted(says.borderline)},""))`
  const limitCell = (formula: string): FormulaCell =>
    dispersion.limit === null ? text(says.none) : figure(formula, dispersion.limit)
  const judgement =
    dispersion.limit === null
      ? quoted(statuses.notJudged)
      : `IF(${d(coefficient)}<=${d(limit)},${quoted(statuses.met)},${quoted(statuses.exceeded)})`
  return {
    figures,
    overview: [
      text(name(indicator.label)),
      text(words.stages[dispersion.stage]),
      figure(d(counted), dispersion.schools, 0),
      figure(d(mean), figures.mean, DECIMALS),
      figure(d(deviation), figures.standardDeviation, DECIMALS),
      figure(d(coefficient), figures.coefficient, DECIMALS),
      limitCell(d(limit)),
      verdict(d(status), statuses[dispersion.status]),
      figure(d(unweighted), figures.unweighted, DECIMALS),
    ],
    rows: [
      line(
        says.blockTitle({
          stage: words.stages[dispersion.stage],
          indicator: name(indicator.label),
          unit: name(indicator.unit),
        }),
        'heading',
      ),
      says.blockHeads.map(head),
      ...plan.rows.map((row, index) => schoolRow(basis, row, first + index, { mean, simpleMean }, figures)),
      [
        text(says.total),
        text(null),
        figure(`SUM(${column('C')})`, figures.amount, DECIMALS),
        text(null),
        figure(`SUM(${column('E')})`, dispersion.population, 0),
        figure(`SUM(${column('F')})`, figures.students, 0),
        figure(`SUM(${column('G')})`, figures.squares, DECIMALS),
        figure(`SUM(${column('H')})`, figures.simpleSquares, DECIMALS),
      ],
      labelled(says.counted, figure(`COUNT(${column('D')})`, dispersion.schools, 0)),
      labelled(says.mean, figure(`IF(F${total}>0,C${total}/F${total}*${scale},"")`, figures.mean, DECIMALS)),
      labelled(
        says.deviation,
        figure(`IF(F${total}>0,SQRT(G${total}/F${total}),"")`, figures.standardDeviation, DECIMALS),
      ),
      labelled(
        says.coefficient,
        figure(
          `IF(${d(mean)}="","",IF(${d(mean)}<=0,"",${d(deviation)}/${d(mean)}))`,
          figures.coefficient,
          DECIMALS,
        ),
      ),
      labelled(says.limit, limitCell(inputs.parameter(PARAMETERS.limit(dispersion.stage)))),
      labelled(
        says.verdict,
        verdict(
          `IF(${d(counted)}<E${total},${quoted(statuses.unknown)},IF(${d(coefficient)}="",${quoted(statuses.undefined)},` +
            `${judgement}))`,
          statuses[dispersion.status],
        ),
      ),
      labelled(
        says.borderline,
        dispersion.limit === null
          ? text(says.none)
          : verdict(`IF(${d(counted)}<E${total},"",${within})`, dispersion.borderline ? says.borderline : ''),
      ),
      labelled(
        says.simpleMean,
        figure(`IF(${d(counted)}=0,"",SUM(${column('D')})/${d(counted)})`, figures.simpleMean, DECIMALS),
      ),
      labelled(
        says.simpleDeviation,
        figure(`IF(${d(counted)}=0,"",SQRT(H${total}/${d(counted)}))`, figures.simpleDeviation, DECIMALS),
      ),
      labelled(
        says.unweighted,
        figure(
          `IF(${d(simpleMean)}="","",IF(${d(simpleMean)}<=0,"",${d(simpleDeviation)}/${d(simpleMean)}))`,
          figures.unweighted,
          DECIMALS,
        ),
      ),
      [],
    ],
  }
}

/** A to H: school, P, x, X, whether it counts, its P among those counted, P(X − X̄)², the same unweighted. */
function schoolRow(
  { says }: HandCheckBasis,
  { result, at: source }: BlockRow,
  at: number,
  means: { readonly mean: number; readonly simpleMean: number },
  figures: BlockFigures,
): FormulaRow {
  const from = (column: string) => on(says.sheets.indicators, `${column}${source}`)
  const value = figures.figureOf(result)
  const known = value !== null
  const { students } = result
  const square = (mean: number | null) => (known && mean !== null ? (value - mean) ** 2 : null)
  const weighted = square(figures.mean)
  return [
    text(result.name),
    figure(from(INDICATOR_COLUMNS.students), students, 0),
    figure(
      `IF(D${at}="","",${from(INDICATOR_COLUMNS.amount)})`,
      known && students !== null ? (value * students) / figures.scale : null,
      DECIMALS,
    ),
    figure(from(INDICATOR_COLUMNS.value), value, DECIMALS),
    figure(`IF(B${at}="",1,IF(B${at}=0,0,1))`, students === 0 ? 0 : 1, 0),
    figure(`IF(D${at}="","",B${at})`, known ? students : null, 0),
    figure(
      `IF(D${at}="","",F${at}*(D${at}-$D$${means.mean})^2)`,
      weighted === null || students === null ? null : weighted * students,
      DECIMALS,
    ),
    figure(`IF(D${at}="","",(D${at}-$D$${means.simpleMean})^2)`, square(figures.simpleMean), DECIMALS),
  ]
}
