import type { HeaderChange } from '../../../../shared/returns/mapping.ts'
import { StatusIcon } from '../../../components/StatusIcon.tsx'
import { useText } from '../../../text.ts'

/** How this header differs from the remembered one. */
export function ChangeList({ changes }: { readonly changes: readonly HeaderChange[] }) {
  const text = useText('mapping')
  const sentence = (change: HeaderChange): string => {
    switch (change.kind) {
      case 'added':
        return text.changes.added(change)
      case 'removed':
        return text.changes.removed(change)
      case 'renamed':
        return text.changes.renamed(change)
      case 'moved':
        return text.changes.moved(change)
    }
  }
  return (
    <ul className="plain-list change-list">
      {changes.map((change) => (
        <li key={`${change.kind} ${change.header}`}>
          <StatusIcon sign={change.kind === 'moved' ? 'unknown' : 'floor'} label="" /> {sentence(change)}
        </li>
      ))}
    </ul>
  )
}
