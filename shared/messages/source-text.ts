import type { Observation } from '../observations/observation.ts'
import type { Messages } from './language.ts'

/** Where a value comes from, in words. */
export function sourceText(source: Observation['source'], text: Messages['screens']['provenance']): string {
  switch (source.kind) {
    case 'cell':
      return text.fromCell({ file: source.fileName, sheet: source.sheet, cell: source.cell })
    case 'manual':
      return source.corrects === undefined
        ? text.fromManual({ reason: source.reason })
        : text.fromManualAt({
            reason: source.reason,
            file: source.corrects.fileName,
            sheet: source.corrects.sheet,
            cell: source.corrects.cell,
          })
    case 'visit':
      return text.fromVisit({ item: source.item })
    case 'sample':
      return text.fromSample
  }
}
