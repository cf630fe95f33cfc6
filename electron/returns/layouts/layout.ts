import type { WorkbookGrid } from '../../../shared/returns/workbook.ts'
import type { Dictionary } from '../dictionary.ts'
import type { Extract } from '../extract.ts'

/**
 * A layout of returns: one file of definition each, listed in `index.ts`. It is recognised by what stands
 * in the cells, never by file name, column letters or positions (product §4).
 */
export type Layout = {
  readonly id: string
  readonly label: { readonly zh: string; readonly en: string }
  /** Of a layout that users made: the mapping, and its revision in the store. */
  readonly mapped?: { readonly id: string; readonly seq: number; readonly name: string }
  /** How sure it is that the workbook has this layout, 0 to 1. Looks at the tops of sheets only. */
  readonly recognise: (workbook: WorkbookGrid, dictionary: Dictionary) => number
  /** `fileName` is asked only where nothing in the workbook says whose it is. */
  readonly extract: (workbook: WorkbookGrid, dictionary: Dictionary, fileName?: string) => Extract
}
