import type { SchoolClass, SpecialRoom } from '../../shared/contract/lists.ts'
import type { FieldDefinition } from '../../shared/fields/field.ts'
import type { SheetGrid } from '../../shared/returns/workbook.ts'
import type { SchoolAttributes } from '../../shared/schools/school.ts'
import type { Stage } from '../../shared/schools/stage.ts'
import type { ValueIssue } from './value-issue.ts'

/** Where values of one field stand: a column of a table, or one cell of a form. */
export type Slot = {
  /** Header or label as it stands in the file, and its cell. */
  readonly header: string
  readonly headerCell: string
  readonly field: FieldDefinition
  /** The stage that the header says; null where it says none. */
  readonly stage: Stage | null
  /** Exact factor from the unit of the file into the stored one. */
  readonly factor: string
  /** Zero-based row of the value in a form; null in a table, where each record has its row. */
  readonly row: number | null
  readonly column: number
  /** Cells that are added to it, where a value stands in several (std §2.3-7). */
  readonly plus?: readonly CellPlace[]
  /** Texts that stand for nothing in this layout, besides those that do everywhere. */
  readonly placeholders?: ReadonlySet<string>
  /** The value of an empty cell, where the layout leaves zeros out. */
  readonly whenEmpty?: string
}

/** A cell of any sheet, zero-based. */
export type CellPlace = { readonly sheet: SheetGrid; readonly row: number; readonly column: number }

/** Where the declared result of an indicator stands; it is compared and never becomes a value (decisions.md). */
export type DeclaredSlot = {
  readonly indicator: string
  readonly header: string
  readonly headerCell: string
  readonly column: number
}

/** A school as a file names it. */
export type SchoolMention = {
  /** Without the department in brackets. */
  readonly name: string
  readonly code: string | null
  /** Whatever else of its attributes the file tells. */
  readonly attributes: Partial<SchoolAttributes>
  /** The file speaks for the registry: what it tells of a known school is taken over there. */
  readonly registers?: boolean
  /** The sheet where it is named, where that is another than the record's; null: only the file's name says it. */
  readonly sheet?: string | null
  /** Zero-based place where it is named. */
  readonly row: number
  readonly column: number
}

/** Lists of a school that stand beside its values; null: nothing was filled in, and what is stored stays. */
export type ReturnedLists = {
  readonly classes: readonly SchoolClass[] | null
  readonly rooms: readonly SpecialRoom[] | null
}

/** One form, or one row of a table. */
export type ExtractRecord = {
  readonly sheet: SheetGrid
  /** Null for values of the county. */
  readonly school: SchoolMention | null
  /** Zero-based row of a table; 0 in a form. */
  readonly row: number
  /** The stage that the row says (学段 column, （小学部）); null where it says none. */
  readonly stage: Stage | null
  readonly slots: readonly Slot[]
  /** Declared results in the same row. */
  readonly declared?: readonly DeclaredSlot[]
  readonly lists?: ReturnedLists
}

export type LocatedIssue = ValueIssue & { readonly sheet: string | null; readonly cell: string | null }

/** What a layout found in a workbook: where values stand, not yet what they are. */
export type Extract = {
  readonly records: readonly ExtractRecord[]
  readonly mapping: readonly { readonly sheet: string; readonly slots: readonly Slot[] }[]
  readonly issues: readonly LocatedIssue[]
  /** The layout is known, but nothing of it is taken over; an issue says why. */
  readonly refused: boolean
  /** The layout does not say whether 艺术 contains 音乐 and 美术 (decisions.md). */
  readonly artIsSilent: boolean
}

export const NOTHING_EXTRACTED: Extract = {
  records: [],
  mapping: [],
  issues: [],
  refused: false,
  artIsSilent: false,
}

export function located(issue: ValueIssue, sheet: string | null, cell: string | null): LocatedIssue {
  return { ...issue, sheet, cell }
}
