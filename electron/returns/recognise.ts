import type { WorkbookGrid } from '../../shared/returns/workbook.ts'
import type { Dictionary } from './dictionary.ts'
import { layouts } from './layouts/index.ts'
import type { Layout } from './layouts/layout.ts'

export type Recognised = { readonly layout: Layout; readonly confidence: number }

/** Below this nobody should be told that a layout was recognised. */
const SURE_ENOUGH = 0.5

/**
 * The layout of a workbook; null where none is sure enough. What a user taught (`remembered`) stands before
 * what the product knows, and `wanted` before both, where the workbook has that layout at all.
 */
export function recognise(
  workbook: WorkbookGrid,
  dictionary: Dictionary,
  remembered: readonly Layout[] = [],
  wanted?: string,
): Recognised | null {
  let best: Recognised | null = null
  const known = [...remembered, ...layouts]
  const asked = known.find(({ id }) => id === wanted)
  if (asked) {
    const confidence = asked.recognise(workbook, dictionary)
    if (confidence > 0) return { layout: asked, confidence }
  }
  for (const layout of known) {
    const confidence = layout.recognise(workbook, dictionary)
    if (confidence >= SURE_ENOUGH && confidence > (best?.confidence ?? 0)) best = { layout, confidence }
  }
  return best
}
