import type { StageResult } from '../../../shared/assessment/result.ts'
import { weightsAt } from '../../../shared/assessment/split-weights.ts'
import type { HandCheckBasis } from './basis.ts'
import { campusFormula } from './campus-formula.ts'
import {
  type FormulaRow,
  type FormulaSheet,
  figure,
  head,
  ifKnown,
  line,
  quoted,
  text,
  verdict,
} from './formula-sheet.ts'
import type { InputSheet } from './input-sheet.ts'
import { PARAMETERS } from './parameters.ts'
import type { CellWork, RowWork } from './stage-work.ts'

/** Columns to which other sheets refer. */
export const INDICATOR_COLUMNS = {
  students: 'H',
  amount: 'J',
  value: 'L',
  threshold: 'M',
  status: 'O',
} as const

const DECIMALS = 4

export type IndicatorSheet = {
  readonly sheet: FormulaSheet
  /** Rows of the figures of one row of 表Ⅱ-2, by school and stage: they follow each other. */
  readonly firstRow: (row: RowWork) => number
}

/** 指标: each figure from its values to its status, one to a row. */
export function indicatorSheet(
  basis: HandCheckBasis,
  work: readonly RowWork[],
  inputs: InputSheet,
): IndicatorSheet {
  const { says, words } = basis
  const rows: FormulaRow[] = [
    line(says.indicatorTitle, 'title'),
    line(says.indicatorNote, 'note'),
    says.indicatorHeads.map(head),
  ]
  const header = rows.length
  const results = new Map(basis.assessment.rows.map((row) => [`${row.schoolId} ${row.stage}`, row]))
  const firstRows = new Map<RowWork, number>()
  for (const row of work) {
    firstRows.set(row, rows.length + 1)
    const result = results.get(`${row.schoolId} ${row.stage}`)
    for (const cell of row.cells) {
      rows.push([
        text(row.name),
        text(words.stages[row.stage]),
        text(basis.name(cell.indicator.label)),
        text(basis.name(cell.indicator.unit)),
        ...figureCells(basis, row, cell, result, inputs, rows.length + 1),
      ])
    }
  }
  return {
    sheet: {
      name: says.sheets.indicators,
      widths: [24, 8, 30, 8, 14, 8, 14, 12, 12, 14, 8, 14, 10, 10, 12],
      rows,
      frozen: header,
      filter: [header, rows.length],
    },
    firstRow: (row) => firstRows.get(row) ?? 0,
  }
}

/** E to O: sum, weight, weighted enrolment, enrolment, share, amount, scale, value, threshold, floor, status. */
function figureCells(
  basis: HandCheckBasis,
  row: RowWork,
  cell: CellWork,
  stage: StageResult | undefined,
  inputs: InputSheet,
  at: number,
): FormulaRow {
  const { says } = basis
  const { indicator } = cell
  const result = stage?.indicators[indicator.id]
  const known = numbersOf(basis, row, cell)
  const places = inputs.parameter(PARAMETERS.places)
  const status = says.statuses[result?.status ?? 'unknown']
  const reaches = (column: 'M' | 'N') =>
    `ROUND(E${at}*F${at}*K${at},${places})>=ROUND(${column}${at}*G${at},${places})`
  return [
    figure(
      cell.campuses === null
        ? sumFormula(cell, inputs)
        : campusFormula(row, cell.values, cell.campuses, inputs),
      known.sum,
      DECIMALS,
    ),
    ...weightCells(row, cell, inputs, known, at),
    figure(ifKnown([inputs.value(row.students)], inputs.value(row.students)), known.students, 0),
    figure(`IF(OR(G${at}="",H${at}=""),"",IF(G${at}<=0,"",F${at}*H${at}/G${at}))`, known.share, DECIMALS),
    figure(`IF(OR(E${at}="",I${at}=""),"",E${at}*I${at})`, known.amount, DECIMALS),
    figure(inputs.parameter(PARAMETERS.scale(indicator.id)), indicator.scale, 0),
    figure(
      `IF(OR(E${at}="",G${at}="",H${at}=""),"",IF(OR(G${at}<=0,H${at}<=0),"",E${at}*F${at}*K${at}/G${at}))`,
      result?.value ?? null,
      DECIMALS,
    ),
    ...(indicator.thresholds === undefined
      ? [
          text(says.none),
          text(says.none),
          verdict(
            `IF(L${at}="",${quoted(says.statuses.unknown)},${quoted(says.statuses.notJudged)})`,
            status,
          ),
        ]
      : [
          figure(
            inputs.parameter(PARAMETERS.threshold(indicator.id, row.stage)),
            result?.threshold ?? null,
            DECIMALS,
          ),
          figure(`M${at}*${inputs.parameter(PARAMETERS.floorShare)}`, result?.floor ?? null, DECIMALS),
          verdict(
            `IF(L${at}="",${quoted(says.statuses.unknown)},IF(${reaches('M')},${quoted(says.statuses.met)},` +
              `IF(${reaches('N')},${quoted(says.statuses.floor)},${quoted(says.statuses.below)})))`,
            status,
          ),
        ]),
  ]
}

function sumFormula({ values }: CellWork, inputs: InputSheet): string {
  if (values.length === 0) return '0'
  const terms = values.map(({ sign, used }) => ({ sign: sign === 1 ? '+' : '-', at: inputs.value(used) }))
  const sum = terms.map(({ sign, at }, index) => (index === 0 && sign === '+' ? at : `${sign}${at}`)).join('')
  return ifKnown(
    terms.map(({ at }) => at),
    sum,
  )
}

/** F and G: 1 and the enrolment, or the weight of the stage and the weighted enrolment of all of them. */
function weightCells(
  row: RowWork,
  { split }: CellWork,
  inputs: InputSheet,
  known: Known,
  at: number,
): FormulaRow {
  if (split === null) return [figure('1', 1), figure(`H${at}`, known.students, DECIMALS)]
  const weightAt = (stage: string) => inputs.parameter(PARAMETERS.weight(row.weights, stage))
  if (!split.some(({ stage }) => stage === row.stage)) {
    return [figure('""', null), figure('""', null)]
  }
  const students = split.map((part) => inputs.value(part.students))
  const weighted = split.map(({ stage }, index) => `${weightAt(stage)}*${students[index]}`).join('+')
  return [
    figure(weightAt(row.stage), known.weight),
    figure(ifKnown(students, weighted), known.weighted, DECIMALS),
  ]
}

type Known = {
  readonly sum: number | null
  readonly students: number | null
  readonly weight: number | null
  readonly weighted: number | null
  readonly share: number | null
  readonly amount: number | null
}

/** What the formulas give as the workbook is written. */
function numbersOf({ standard }: HandCheckBasis, row: RowWork, { sum, split }: CellWork): Known {
  const numberOf = (used: RowWork['students']) =>
    used.found === null ? null : Number(used.found.input.value)
  const students = numberOf(row.students)
  const weights = weightsAt(standard, row.weights)
  let weighted = split === null ? students : split.length === 0 ? null : 0
  for (const part of split ?? []) {
    const enrolment = numberOf(part.students)
    weighted =
      weighted === null || enrolment === null
        ? null
        : weighted + Number(weights?.[part.stage] ?? 0) * enrolment
  }
  const weight = split === null ? 1 : Number(weights?.[row.stage] ?? 0)
  const share =
    students === null || weighted === null || weighted <= 0 ? null : (weight * students) / weighted
  const total = sum === null ? null : sum.toNumber()
  return {
    sum: total,
    students,
    weight,
    weighted,
    share,
    amount: total === null || share === null ? null : total * share,
  }
}
