import type { WorkbookGrid } from '../../shared/returns/workbook.ts'
import type { Dictionary } from './dictionary.ts'
import { layouts } from './layouts/index.ts'
import type { Layout } from './layouts/layout.ts'

export type Recognised = { readonly layout: Layout; readonly confidence: number }

/** Below this nobody should be told that a layout was recognised. */
const SURE_ENOUGH = 0.5

/** The layout of a workbook; null where none is sure enough. */
export function recognise(workbook: WorkbookGrid, dictionary: Dictionary): Recognised | null {
  let best: Recognised | null = null
  for (const layout of layouts) {
    const confidence = layout.recognise(workbook, dictionary)
    if (confidence >= SURE_ENOUGH && confidence > (best?.confidence ?? 0)) best = { layout, confidence }
  }
  return best
}
