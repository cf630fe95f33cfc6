import type { MappingProposal } from '../../../../shared/contract/mappings.ts'
import type { ColumnUse, MappedTable, Orientation, TableBlock } from '../../../../shared/returns/mapping.ts'
import { toMappedTable } from '../../../../shared/returns/to-mapped-table.ts'
import type { Stage } from '../../../../shared/schools/stage.ts'
import { useKeptReducer } from '../../../kept-state.ts'
import { withChoices } from './column-use.ts'

/** What the user changed of the proposal for one sheet. */
export type SheetDraft = {
  /** Null: as it is proposed. */
  readonly orientation: Orientation | null
  /** Null: where it is proposed. */
  readonly block: TableBlock | null
  readonly chosen: Readonly<Record<number, ColumnUse>>
  /** Undefined: as it is proposed. */
  readonly stage?: Stage | null
  readonly read: boolean
  /** The table as it was when the user went to another sheet. */
  readonly table?: MappedTable
}

export const UNTOUCHED: SheetDraft = { orientation: null, block: null, chosen: {}, read: true }
const ASIDE: SheetDraft = { ...UNTOUCHED, read: false }

type Draft = {
  /** Null: as it is proposed. */
  readonly name: string | null
  /** The sheet that is looked at; null: the one that is proposed. */
  readonly sheet: string | null
  /** The sheet that was proposed: only that one is read without being ticked. */
  readonly first: string | null
  readonly sheets: Readonly<Record<string, SheetDraft>>
}

type DraftAction =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'change'; readonly sheet: string; readonly change: Partial<SheetDraft> }
  /** To another sheet; the table of this one is kept. */
  | { readonly kind: 'goTo'; readonly sheet: string; readonly from: string; readonly table: MappedTable }
  | { readonly kind: 'clear' }

const EMPTY: Draft = { name: null, sheet: null, first: null, sheets: {} }

function reduce(draft: Draft, action: DraftAction): Draft {
  const { sheets } = draft
  switch (action.kind) {
    case 'name':
      return { ...draft, name: action.name }
    case 'change':
      return {
        ...draft,
        sheet: action.sheet,
        first: draft.first ?? action.sheet,
        sheets: { ...sheets, [action.sheet]: { ...sheetDraft(draft, action.sheet), ...action.change } },
      }
    case 'goTo':
      return {
        ...draft,
        sheet: action.sheet,
        first: draft.first ?? action.from,
        sheets: { ...sheets, [action.from]: { ...sheetDraft(draft, action.from), table: action.table } },
      }
    case 'clear':
      return EMPTY
  }
}

/** The draft of a file's mapping: kept while the user looks elsewhere, or loads the page again. */
export function useMappingDraft(token: string) {
  return useKeptReducer(`mapping ${token}`, reduce, EMPTY)
}

export function sheetDraft({ first, sheets }: Draft, name: string): SheetDraft {
  return sheets[name] ?? (first === null || first === name ? UNTOUCHED : ASIDE)
}

/** The tables of the other sheets that are to be read. */
export function tablesOfOthers({ sheets }: Draft, name: string): MappedTable[] {
  return Object.entries(sheets).flatMap(([other, { read, table }]) =>
    other !== name && read && table ? [table] : [],
  )
}

/** The proposal with what the user changed of it. */
export function draftTable(proposal: MappingProposal, { chosen, stage }: SheetDraft) {
  const columns = withChoices(proposal.columns, chosen)
  const ofTable = stage === undefined ? proposal.stage : stage
  return {
    columns,
    stage: ofTable,
    table: toMappedTable({ block: proposal.block, stage: ofTable, columns }),
  }
}
