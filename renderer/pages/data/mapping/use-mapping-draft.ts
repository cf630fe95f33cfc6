import { useState } from 'react'
import type { MappingProposal } from '../../../../shared/contract/mappings.ts'
import type { ColumnUse, MappedTable, TableBlock } from '../../../../shared/returns/mapping.ts'
import { toMappedTable } from '../../../../shared/returns/to-mapped-table.ts'
import type { Stage } from '../../../../shared/schools/stage.ts'
import { withChoices } from './column-use.ts'

/** What the user changed of the proposal for one sheet. */
export type SheetDraft = {
  /** Null: where it is proposed. */
  readonly block: TableBlock | null
  readonly chosen: Readonly<Record<number, ColumnUse>>
  /** Undefined: as it is proposed. */
  readonly stage?: Stage | null
  readonly read: boolean
  /** The table as it was when the user went to another sheet. */
  readonly table?: MappedTable
}

const UNTOUCHED: SheetDraft = { block: null, chosen: {}, read: true }
const ASIDE: SheetDraft = { ...UNTOUCHED, read: false }

/** The drafts of all sheets of a file; only the sheet that is looked at is proposed anew. */
export function useMappingDraft() {
  const [sheet, setSheet] = useState<string | null>(null)
  const [drafts, setDrafts] = useState<Readonly<Record<string, SheetDraft>>>({})
  const [first, setFirst] = useState<string | null>(null)
  const draftOf = (name: string): SheetDraft =>
    drafts[name] ?? (first === null || first === name ? UNTOUCHED : ASIDE)
  return {
    sheet,
    draftOf,
    change: (name: string, change: Partial<SheetDraft>) =>
      setDrafts({ ...drafts, [name]: { ...draftOf(name), ...change } }),
    /** Goes to another sheet and keeps the table of this one. */
    goTo: (name: string, from: string, table: MappedTable) => {
      if (first === null) setFirst(from)
      setDrafts({ ...drafts, [from]: { ...draftOf(from), table } })
      setSheet(name)
    },
    /** The tables of the other sheets that are to be read. */
    others: (name: string): MappedTable[] =>
      Object.entries(drafts).flatMap(([other, { read, table }]) =>
        other !== name && read && table ? [table] : [],
      ),
  }
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
