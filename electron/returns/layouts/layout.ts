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
  /** How sure it is that the workbook has this layout, 0 to 1. Looks at the tops of sheets only. */
  readonly recognise: (workbook: WorkbookGrid, dictionary: Dictionary) => number
  readonly extract: (workbook: WorkbookGrid, dictionary: Dictionary) => Extract
}
