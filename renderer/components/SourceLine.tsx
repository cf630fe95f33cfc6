import type { Observation } from '../../shared/observations/observation.ts'
import { dayAndTime } from '../format.ts'
import { useText } from '../text.ts'

function sourceText(source: Observation['source'], text: ReturnType<typeof useText<'provenance'>>): string {
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

/** File › sheet › cell, or the reason of a correction; who, and when. */
export function SourceLine({ observation }: { readonly observation: Observation }) {
  const text = useText('provenance')
  const { source, author, at } = observation
  return (
    <span>
      {sourceText(source, text)} <small>{text.byWhom({ author, time: dayAndTime(at) })}</small>
    </span>
  )
}
