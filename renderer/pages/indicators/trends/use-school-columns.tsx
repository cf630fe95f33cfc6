import { Link } from 'react-router'
import type { SchoolSeries } from '../../../../shared/assessment/trends/result.ts'
import { useStandard } from '../../../api/use-standard.ts'
import { asNumber, asText, type ListColumn } from '../../../components/list-column.ts'
import { StatusIcon } from '../../../components/StatusIcon.tsx'
import { hasFloor, useStatusWord } from '../../../components/use-status-word.ts'
import { withSeparators } from '../../../format.ts'
import { paths, useBasis } from '../../../routes.ts'
import { useText } from '../../../text.ts'
import { IndicatorName } from './IndicatorName.tsx'
import { isManyYears, type TrendIndicator } from './trend-indicator.ts'

export type SchoolRow = TrendIndicator & Pick<SchoolSeries['figures'][number], 'points'>

/** The indicator, and year by year the figure of the school: a link to how it came about. */
export function useSchoolColumns(
  years: readonly number[],
  { schoolId, name, stage }: SchoolSeries,
): ListColumn<SchoolRow>[] {
  const text = useText('trends')
  const indicators = useText('indicators')
  const words = useText('words')
  const common = useText('common')
  const { standard } = useBasis()
  const statusWord = useStatusWord()
  const applied = useStandard()
  const statusOf = ({ status }: SchoolRow['points'][number]) =>
    statusWord(status, applied === undefined || hasFloor(applied))
  const pointOf = (row: SchoolRow, year: number) => row.points.find((point) => point.year === year)
  return [
    {
      title: text.indicator,
      key: 'indicator',
      sheet: asText(({ label }) => label),
      render: (_, row) => <IndicatorName indicator={row} narrow={isManyYears(years)} />,
    },
    ...years.map(
      (year): ListColumn<SchoolRow> => ({
        title: text.year({ year }),
        key: String(year),
        align: 'right',
        className: 'number',
        sheet: [
          asNumber((row) => pointOf(row, year)?.value ?? null),
          asText(
            (row) => {
              const point = pointOf(row, year)
              return point === undefined ? '' : statusOf(point)
            },
            { label: text.statusOf({ year }) },
          ),
        ],
        render: (_, row) => {
          const point = pointOf(row, year)
          if (point === undefined) return null
          const status = statusOf(point)
          const value = point.printed === null ? words.none : withSeparators(point.printed)
          return (
            <Link
              className="figure"
              to={paths.figure({ year, standard }, stage, schoolId, row.key)}
              title={point.value === null ? status : common.unrounded({ value: String(point.value) })}
              aria-label={indicators.openFigure({
                school: name,
                indicator: `${row.label} ${text.year({ year })}`,
                value,
                status,
              })}
            >
              {point.borderline ? <span className="borderline">{indicators.borderline}</span> : null} {value}{' '}
              {point.status === 'notJudged' ? null : <StatusIcon sign={point.status} label={status} />}
            </Link>
          )
        },
      }),
    ),
  ]
}
