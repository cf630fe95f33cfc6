import { Flex } from 'antd'
import type { ReactNode } from 'react'
import { StatusIcon } from '../../../components/StatusIcon.tsx'
import { useNaming, useText } from '../../../text.ts'
import { COUNTY_SIGNS, type RuleProps } from './rule-props.ts'

type Props = Pick<RuleProps, 'rule' | 'result'> & { readonly children?: ReactNode }

/** Name and status of a rule; what belongs to its line stands behind. */
export function RuleHead({ rule, result, children }: Props) {
  const text = useText('county')
  const naming = useNaming()
  return (
    <Flex gap="small" align="baseline" wrap>
      <h3>
        <StatusIcon sign={COUNTY_SIGNS[result.status]} label={text.statuses[result.status]} />{' '}
        {naming(rule.label)}
      </h3>
      {children}
    </Flex>
  )
}
