import { Link } from 'react-router'
import { paths, useBasis } from '../../../routes.ts'
import { useText } from '../../../text.ts'
import { type ItemProps, useEarlier } from './open-visit.tsx'

/** What the visit before said of the item, with its day; leads there. */
export function EarlierLine({ item }: ItemProps) {
  const text = useText('visits')
  const basis = useBasis()
  const earlier = useEarlier(item.code)
  if (earlier === null) return null
  return (
    <Link className="earlier" to={paths.visitItem(basis, earlier.visitId, item.code)}>
      {text.earlier({
        verdict: text.verdicts[earlier.verdict],
        date: earlier.on,
        kind: text.kinds[earlier.kind],
      })}
    </Link>
  )
}
