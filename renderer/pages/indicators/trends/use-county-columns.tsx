import type { CountySeries } from '../../../../shared/assessment/trends/result.ts'
import { DISPERSION_SIGNS } from '../../../components/dispersion-sign.ts'
import { asNumber, asText, type ListColumn } from '../../../components/list-column.ts'
import { StatusIcon } from '../../../components/StatusIcon.tsx'
import { fixed } from '../../../format.ts'
import { useText } from '../../../text.ts'
import { IndicatorName } from './IndicatorName.tsx'
import { isManyYears, type TrendIndicator } from './trend-indicator.ts'

export type CountyRow = TrendIndicator & Pick<CountySeries, 'points'>

/** The indicator, and year by year the mean of the county with its coefficient below. */
export function useCountyColumns(
  years: readonly number[],
  coefficientDecimals: number,
): ListColumn<CountyRow>[] {
  const text = useText('trends')
  const indicators = useText('indicators')
  const common = useText('common')
  const { dispersionStatuses } = useText('overview')
  const together = !isManyYears(years)
  const pointOf = (row: CountyRow, year: number) => row.points.find((point) => point.year === year)
  return [
    {
      title: together ? text.indicator : text.indicatorAndLines,
      key: 'indicator',
      sheet: asText(({ label }) => label, { label: text.indicator }),
      render: (_, row) => <IndicatorName indicator={row} narrow={!together} />,
    },
    ...years.map(
      (year): ListColumn<CountyRow> => ({
        title: text.year({ year }),
        key: String(year),
        align: 'right',
        className: 'number',
        sheet: [
          asNumber((row) => pointOf(row, year)?.mean ?? null, { label: text.meanOf({ year }) }),
          asNumber((row) => pointOf(row, year)?.coefficient ?? null, { label: text.coefficientOf({ year }) }),
          asText(
            (row) => {
              const status = pointOf(row, year)?.status
              return status === undefined || status === 'notJudged' ? '' : dispersionStatuses[status]
            },
            { label: text.statusOf({ year }) },
          ),
        ],
        render: (_, row) => {
          const point = pointOf(row, year)
          if (point === undefined) return null
          const coefficient = fixed(point.coefficient, coefficientDecimals)
          const unrounded = (value: number | null) =>
            value === null ? undefined : common.unrounded({ value: String(value) })
          return (
            <>
              <span title={unrounded(point.mean)}>{fixed(point.mean, row.decimals)}</span>
              {together ? ' ' : <br />}
              <span
                className={together ? 'nowrap trend-coefficient trend-beside' : 'nowrap trend-coefficient'}
                title={unrounded(point.coefficient)}
              >
                {point.borderline ? <span className="borderline">{indicators.borderline}</span> : null}
                {together ? text.composed({ coefficient }) : coefficient}{' '}
                {point.status === 'notJudged' ? null : (
                  <StatusIcon
                    sign={DISPERSION_SIGNS[point.status]}
                    label={dispersionStatuses[point.status]}
                  />
                )}
              </span>
            </>
          )
        },
      }),
    ),
  ]
}
