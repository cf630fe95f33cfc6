import type { FieldDefinition } from '../../../shared/fields/field.ts'
import type { ColumnUse, ProposalReason, TableBlock } from '../../../shared/returns/mapping.ts'
import type { HeaderColumn } from '../table/header-block.ts'
import { unitOfSheet } from '../table/table-columns.ts'
import { unitFor, unitsOf } from '../text/units.ts'
import { type ColumnSample, sampleColumn, shareOf } from './column-sample.ts'
import type { LikelyFields } from './field-likeness.ts'
import { headerText } from './header-text.ts'
import { type LikelyUse, likelyAttribute } from './likely-attribute.ts'
import type { OrientedSheet } from './oriented-sheet.ts'

export type ProposedColumn = HeaderColumn & {
  readonly use: ColumnUse
  /** 0 to 1, of `use`; 0 where the column is left out. */
  readonly confidence: number
  readonly reasons: readonly ProposalReason[]
  /** Whatever else it may be, most likely first. */
  readonly others: readonly { readonly use: ColumnUse; readonly confidence: number }[]
  /** The header says the unit; otherwise it is assumed. */
  readonly unitSaid: boolean
}

type Candidate = {
  readonly column: HeaderColumn
  readonly use: ColumnUse
  readonly confidence: number
  readonly reasons: readonly ProposalReason[]
  readonly unitSaid: boolean
}

/** Under this a proposal would be wrong as often as right: the column is left to the user. */
const SURE_ENOUGH = 0.5
const MOST_OTHERS = 5

/** A use for each column, each use once: the surest column gets it. */
export function proposeColumns(
  sheet: OrientedSheet,
  block: TableBlock,
  headers: readonly HeaderColumn[],
  likelyFields: LikelyFields,
): ProposedColumn[] {
  const moneyUnit = unitOfSheet(sheet.grid, block.top)
  let textSeen = false
  const candidates = headers.flatMap((column): Candidate[] => {
    const sample = sampleColumn(sheet, block, column.column)
    const isFirstText = !textSeen && sample.texts.length > sample.numbers.length
    if (isFirstText) textSeen = true
    const header = headerText(column.path)
    const attributes = likelyAttribute(header.path, sample, isFirstText).map((likely) =>
      asCandidate(likely, column),
    )
    const fields = likelyFields(header).map((likely): Candidate => {
      const { unit, said, fits } = unitOf(likely.field, header.unit, moneyUnit, sample)
      const plausible = plausibility(likely.field, sample, unit)
      return {
        column,
        use: { kind: 'field', field: likely.field.code, stage: likely.stage, unit },
        confidence: withUnit(likely.likeness, header.unit, fits) * plausible,
        reasons: [
          likely.reason,
          ...(said && fits && header.unit !== null ? (['unit'] as const) : []),
          ...(plausible === 1 ? (['values'] as const) : []),
        ],
        unitSaid: said,
      }
    })
    return [...attributes, ...fields]
  })
  const chosen = assign(candidates)
  return headers.map((column) => {
    const own = candidates.filter((one) => one.column === column).sort(bySureness)
    const best = chosen.get(column)
    return {
      ...column,
      use: best?.use ?? { kind: 'leave' },
      confidence: best ? rounded(best.confidence) : 0,
      reasons: best?.reasons ?? [],
      unitSaid: best?.unitSaid ?? true,
      others: own
        .filter((one) => one !== best)
        .slice(0, MOST_OTHERS)
        .map(({ use, confidence }) => ({ use, confidence: rounded(confidence) })),
    }
  })
}

/** A unit that fits speaks for a field whose words are only alike; one that does not, against any. */
function withUnit(likeness: number, written: string | null, fits: boolean): number {
  if (!fits) return 0.3 * likeness
  return written === null || likeness > 0.9 ? likeness : Math.min(0.9, likeness + 0.1)
}

function asCandidate({ use, confidence, reason }: LikelyUse, column: HeaderColumn): Candidate {
  return { column, use, confidence, reasons: [reason], unitSaid: true }
}

const bySureness = (one: Candidate, other: Candidate) => other.confidence - one.confidence
const rounded = (confidence: number) => Math.round(confidence * 100) / 100

function assign(candidates: readonly Candidate[]): ReadonlyMap<HeaderColumn, Candidate> {
  const chosen = new Map<HeaderColumn, Candidate>()
  const taken = new Set<string>()
  for (const candidate of candidates.toSorted(bySureness)) {
    if (candidate.confidence < SURE_ENOUGH) break
    const { use, column } = candidate
    const key = use.kind === 'field' ? `${use.field}/${use.stage}` : JSON.stringify(use)
    if (chosen.has(column) || taken.has(key)) continue
    chosen.set(column, candidate)
    taken.add(key)
  }
  return chosen
}

function unitOf(
  field: FieldDefinition,
  written: string | null,
  moneyUnit: string | null,
  { numbers }: ColumnSample,
): { unit: string; said: boolean; fits: boolean } {
  const units = unitsOf(field.unit)
  const stored = units[0]?.text ?? ''
  const fitting = written === null ? null : unitFor(field.unit, written)
  if (fitting) {
    // A cell that shows 95 % holds 0.95, whatever its header says.
    const ratios = field.unit === 'none' && numbers.length > 0 && numbers.every((number) => number <= 1)
    const unit = ratios
      ? stored
      : (units.find(({ factor }) => factor === fitting.factor)?.text ?? fitting.text)
    return { unit, said: !ratios, fits: true }
  }
  if (written !== null) return { unit: stored, said: false, fits: false }
  const ofSheet = field.unit === 'yuan' && moneyUnit !== null ? unitFor('yuan', moneyUnit) : null
  if (ofSheet)
    return {
      unit: units.find(({ factor }) => factor === ofSheet.factor)?.text ?? stored,
      said: true,
      fits: true,
    }
  return { unit: stored, said: field.unit !== 'yuan', fits: true }
}

/** How well the values of a column fit a field: they are numbers, whole where they count, not absurdly large. */
function plausibility(field: FieldDefinition, { texts, numbers }: ColumnSample, unit: string): number {
  const all = texts.length + numbers.length
  if (all === 0) return 0.95
  if (numbers.length < all / 2) return 0.2
  const { maximum } = field
  const factor = Number(unitFor(field.unit, unit)?.factor ?? 1)
  const whole = field.type !== 'count' || shareOf(numbers, numbers.length, Number.isInteger) > 0.8
  const small =
    maximum === undefined || shareOf(numbers, numbers.length, (number) => number * factor <= maximum) > 0.8
  return (whole ? 1 : 0.5) * (small ? 1 : 0.5)
}
