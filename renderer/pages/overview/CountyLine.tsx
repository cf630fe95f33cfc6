import { Flex } from 'antd'
import { Link } from 'react-router'
import type { CountyGroupCount } from '../../../shared/assessment/county/group-counts.ts'
import { useGroupName } from '../../api/use-group-name.ts'
import { StatusIcon } from '../../components/StatusIcon.tsx'
import { type Basis, paths } from '../../routes.ts'
import { useText } from '../../text.ts'

type Props = { readonly basis: Basis; readonly count: CountyGroupCount }

const SIGNS = { notMet: 'below', unknown: 'unknown' } as const

/** 政府保障程度 12/15: a group of the county's items, with what is not met and what is open. */
export function CountyLine({ basis, count }: Props) {
  const text = useText('county')
  const groupName = useGroupName()
  const { group, met, notMet, unknown } = count
  return (
    <Link to={paths.county(basis)} className="plain-link">
      <Flex gap="small" align="baseline">
        <strong>{groupName(group)}</strong>
        {text.groupMet({ met, all: met + notMet + unknown })}
        <span className="grow" />
        {(['notMet', 'unknown'] as const).map((status) =>
          count[status] === 0 ? null : (
            <span key={status}>
              <StatusIcon sign={SIGNS[status]} label={text.statuses[status]} /> {count[status]}
            </span>
          ),
        )}
      </Flex>
    </Link>
  )
}
