import { Table } from 'antd'
import type { CompositeResult } from '../../../shared/assessment/result.ts'
import type { Standard } from '../../../shared/assessment/standard.ts'
import { DISPERSION_SIGNS } from '../../components/dispersion-sign.ts'
import { NationalValue } from '../../components/NationalValue.tsx'
import { StatusIcon } from '../../components/StatusIcon.tsx'
import { fixed } from '../../format.ts'
import { useText } from '../../text.ts'
import { FormerComposite } from './scenario/Former.tsx'

type Props = { readonly standard: Standard; readonly composite: CompositeResult }

/** 综合: the mean of the coefficients, with its limit where it decides, else said to decide nothing. */
export function CompositeRow({ standard, composite }: Props) {
  const text = useText('indicators')
  const words = useText('words')
  const common = useText('common')
  const { dispersionStatuses } = useText('overview')
  const { stage, limit, coefficient, provisional, unweightedCoefficient, status, known, indicators } =
    composite
  const { decimals } = standard.dispersion
  const value = coefficient ?? provisional
  return (
    <Table.Summary.Row>
      <Table.Summary.Cell index={0} colSpan={2}>
        {limit === null ? (
          <span className="secondary">{text.composite}</span>
        ) : (
          <>
            <strong>{text.compositeLimit({ limit: standard.dispersion.limits[stage] })}</strong>{' '}
            <NationalValue standard={standard} scope={{ kind: 'dispersion', stage }} />
          </>
        )}
      </Table.Summary.Cell>
      <Table.Summary.Cell index={2} colSpan={standard.indicators.length + 1}>
        <span
          className={limit === null ? 'number secondary' : 'number'}
          title={value === null ? undefined : common.unrounded({ value: String(value) })}
        >
          {composite.borderline ? <span className="borderline">{text.borderline}</span> : null}
          {value === null ? words.none : fixed(value, decimals)}
        </span>{' '}
        <FormerComposite composite={composite} decimals={decimals} />
        {limit === null ? (
          <span className="secondary">{text.compositeShown}</span>
        ) : (
          <>
            <StatusIcon sign={DISPERSION_SIGNS[status]} label={dispersionStatuses[status]} />{' '}
            {dispersionStatuses[status]}{' '}
            <span className="secondary">
              {coefficient === null ? text.compositeKnown({ known, all: indicators }) : null}
              {unweightedCoefficient === null
                ? null
                : text.compositeUnweighted({ value: fixed(unweightedCoefficient, decimals) })}
            </span>
          </>
        )}
      </Table.Summary.Cell>
    </Table.Summary.Row>
  )
}
