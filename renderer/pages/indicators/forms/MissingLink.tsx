import { Link } from 'react-router'
import { StatusIcon } from '../../../components/StatusIcon.tsx'
import { useText } from '../../../text.ts'

type Props = { readonly to: string; readonly school: string; readonly field: string }

/** Stands where a cell of a form has no value: leads to where it is entered. */
export function MissingLink({ to, school, field }: Props) {
  const text = useText('applicationForms')
  return (
    <Link to={to} aria-label={text.fill({ school, field })} className="nowrap">
      <StatusIcon sign="unknown" label="" /> {text.missing}
    </Link>
  )
}
