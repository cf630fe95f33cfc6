import type { SchoolStanding } from '../../shared/contract/standings.ts'
import { dayAndTime } from '../format.ts'
import { useText } from '../text.ts'
import { Mark } from './Mark.tsx'

/** 初稿, 审定, or changed since; who said so and when on hover. */
export function StandingMark({ said }: { readonly said: SchoolStanding | undefined }) {
  const text = useText('standings')
  if (said === undefined) return <span className="secondary">{text.none}</span>
  const { standing, author, at } = said
  const by = author === null || at === null ? undefined : text.auditedBy({ author, time: dayAndTime(at) })
  return (
    <Mark
      tone={standing === 'changed' ? 'attention' : 'quiet'}
      {...(standing === 'draft' || by === undefined ? {} : { title: by })}
    >
      {text.names[standing]}
    </Mark>
  )
}
