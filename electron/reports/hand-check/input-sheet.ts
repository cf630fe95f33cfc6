import { STUDENTS_FIELD } from '../../../shared/assessment/taught-stages.ts'
import { sourceText } from '../../../shared/messages/source-text.ts'
import type { HandCheckBasis } from './basis.ts'
import {
  type FormulaCell,
  type FormulaRow,
  type FormulaSheet,
  fixedAt,
  head,
  input,
  line,
  on,
  text,
} from './formula-sheet.ts'
import { type Parameter, parametersOf } from './parameters.ts'
import type { RowWork, UsedValue } from './stage-work.ts'

const VALUE_COLUMN = 5

/** The sheet with every value that is not calculated, and where each stands on it. */
export type InputSheet = {
  readonly sheet: FormulaSheet
  /** Address of a parameter, by its key. */
  readonly parameter: (key: string) => string
  readonly value: (used: UsedValue) => string
}

const keyOf = ({ schoolId, campus = '', field, stage }: UsedValue) =>
  `${schoolId}\n${campus}\n${field}\n${stage}`

/** 输入: what the standard requires, then the values of every school with their sources. */
export function inputSheet(basis: HandCheckBasis, work: readonly RowWork[], places: number): InputSheet {
  const { says } = basis
  const rows: FormulaRow[] = [
    line(says.title({ county: basis.county, year: basis.year }), 'title'),
    line(says.inputNote, 'note'),
    ...basis.invented.map((notice) => line(notice, 'note')),
    line(says.requirements, 'heading'),
    [says.subject, says.applies, says.stage, says.item, says.unit, says.value, says.basis].map(head),
  ]
  const addresses = new Map<string, string>()
  const place = (key: string, row: FormulaRow) => {
    rows.push(row)
    addresses.set(key, on(says.sheets.input, fixedAt(VALUE_COLUMN, rows.length)))
  }
  for (const parameter of parametersOf(basis, places)) place(parameter.key, parameterRow(parameter))
  rows.push([], line(says.values, 'heading'))
  rows.push([says.school, says.code, says.stage, says.field, says.unit, says.value, says.source].map(head))
  const first = rows.length
  const codes = new Map(basis.inputs.map(({ school }) => [school.id, school.code]))
  for (const used of usedValues(work)) {
    const key = keyOf(used.value)
    if (!addresses.has(key)) place(key, valueRow(basis, used.name, codes, used.value))
  }
  const addressOf = (key: string) => {
    const address = addresses.get(key)
    if (address === undefined) throw new Error('A figure uses a value that is not listed.')
    return address
  }
  return {
    sheet: {
      name: says.sheets.input,
      widths: [28, 16, 10, 34, 8, 16, 60],
      rows,
      frozen: 0,
      filter: [first, rows.length],
    },
    parameter: addressOf,
    value: (used) => addressOf(keyOf(used)),
  }
}

type Named = { readonly name: string; readonly value: UsedValue }

/** The values of each school in the order in which its figures use them: enrolments first. */
function usedValues(work: readonly RowWork[]): Named[] {
  return work.flatMap(({ name, students, cells }) => {
    const values = [
      students,
      ...cells.flatMap((cell) => (cell.split ?? cell.campuses?.parts ?? []).map((part) => part.students)),
      ...cells.flatMap((cell) => cell.values.map(({ used }) => used)),
      ...cells.flatMap(({ campuses }) =>
        (campuses?.apart ?? []).flatMap(({ students: pupils, amounts }) => [
          ...pupils,
          ...amounts.filter((used) => used !== null),
        ]),
      ),
    ]
    return values.map((value) => ({ name, value }))
  })
}

function parameterRow({ subject, kind, stage, item, unit, value, clause, decimals }: Parameter): FormulaRow {
  return [
    text(subject),
    text(kind),
    text(stage),
    text(item),
    text(unit),
    input(value, decimals),
    text(clause),
  ]
}

function valueRow(
  basis: HandCheckBasis,
  name: string,
  codes: ReadonlyMap<string, string | null>,
  used: UsedValue,
): FormulaCell[] {
  const { words, fields } = basis
  const field = fields.get(used.field)
  const value = used.found === null ? null : Number(used.found.input.value)
  const decimals = used.field === STUDENTS_FIELD ? 0 : undefined
  return [
    text(used.campus === undefined ? name : basis.says.ofCampus({ name, campus: used.campus })),
    text(codes.get(used.schoolId) ?? null),
    text(words.stages[used.stage]),
    text(field === undefined ? used.field : basis.name(field.label)),
    text(field === undefined ? null : words.fieldUnits[field.unit]),
    input(value, decimals),
    text(whereFrom(basis, used)),
  ]
}

function whereFrom({ observations, provenance, says }: HandCheckBasis, used: UsedValue): string {
  if (used.found === null) return used.notDivided ? says.notDivided : says.missing
  if (used.campus !== undefined) return says.campusList
  const observation = observations.get(used.found.input.observationId)
  return observation === undefined ? '' : sourceText(observation.source, provenance)
}
