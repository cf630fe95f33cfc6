import { Collapse } from 'antd'
import { Link } from 'react-router'
import type { Assessment } from '../../../shared/assessment/result.ts'
import { type Basis, paths } from '../../routes.ts'
import { useText } from '../../text.ts'

type Props = { readonly basis: Basis; readonly excluded: Assessment['excluded'] }

/** Schools that the seven indicators leave out, each with the clause that says so. */
export function ExcludedSchools({ basis, excluded }: Props) {
  const text = useText('indicators')
  if (excluded.length === 0) return null
  return (
    <Collapse
      size="small"
      items={[
        {
          key: 'excluded',
          label: text.excluded({ count: excluded.length }),
          children: (
            <ul className="plain-list">
              {excluded.map(({ schoolId, name, code, clause }) => (
                <li key={schoolId}>
                  <Link to={paths.school(basis, schoolId)}>{name}</Link> {text.excludedCodes[code]}{' '}
                  <small>{clause}</small>
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  )
}
