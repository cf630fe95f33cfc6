import { sourceText } from '../../shared/messages/source-text.ts'
import type { Observation } from '../../shared/observations/observation.ts'
import { dayAndTime } from '../format.ts'
import { useText } from '../text.ts'

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
