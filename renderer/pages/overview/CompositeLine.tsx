import { Flex } from 'antd'
import type { CompositeResult } from '../../../shared/assessment/result.ts'
import { DISPERSION_SIGNS } from '../../components/dispersion-sign.ts'
import { StatusIcon } from '../../components/StatusIcon.tsx'
import { fixed } from '../../format.ts'
import { useText } from '../../text.ts'

type Props = { readonly result: CompositeResult; readonly decimals: number }

/** 综合差异系数 of a stage beside its limit. */
export function CompositeLine({ result, decimals }: Props) {
  const text = useText('overview')
  const { coefficient, limit, status, borderline, known, indicators } = result
  return (
    <Flex gap="small" align="baseline">
      <span className="secondary">
        {limit === null ? text.composite : text.compositeLimit({ limit: fixed(limit, 2) })}
      </span>
      <span className="grow" />
      {borderline ? <span className="borderline">{text.borderline}</span> : null}
      <span className="number" title={coefficient === null ? undefined : String(coefficient)}>
        {coefficient === null
          ? text.compositeKnown({ known, all: indicators })
          : fixed(coefficient, decimals)}
      </span>
      <StatusIcon sign={DISPERSION_SIGNS[status]} label={text.dispersionStatuses[status]} />
    </Flex>
  )
}
