import { Table } from 'antd'
import { Link } from 'react-router'
import type { CountyRuleResult } from '../../../../shared/assessment/county/result.ts'
import type { FigureRule } from '../../../../shared/assessment/county/rule.ts'
import { quotientHalfUp } from '../../../../shared/decimal/decimal.ts'
import { useCall } from '../../../api/use-call.ts'
import { withSeparators } from '../../../format.ts'
import { paths, useBasis } from '../../../routes.ts'
import { useNaming, useText } from '../../../text.ts'
import { type Behind, behind } from './behind.ts'
import { useFigureText } from './use-figure-text.ts'

type Props = { readonly rule: FigureRule; readonly result: CountyRuleResult }

const ROWS_PER_PAGE = 8
/** Of persons there are only whole ones. */
const WHOLE_UP = 3
const COLUMN = { align: 'right', className: 'number' } as const

/** Where a ratio of the county is not reached: the schools below the limit, and what each lacks. */
export function BehindTable({ rule, result }: Props) {
  const text = useText('county')
  const naming = useNaming()
  const figureText = useFigureText()
  const basis = useBasis()
  const schools = useCall('schools.list', {})
  const { derivation, limit, status } = result
  if (derivation === null || limit === null || status !== 'notMet') return null
  if (rule.over !== 'schools' || rule.comparison !== '>=') return null
  const rows = behind(derivation, rule.scale, limit)
  const names = new Map((schools.data ?? []).map(({ id, name }) => [id, name]))
  const number = (value: Behind['short']) => withSeparators(value.toFixed())
  return (
    <Table<Behind>
      size="small"
      className="rule-table"
      aria-label={text.behind({ rule: naming(rule.label) })}
      rowKey="schoolId"
      dataSource={[...rows]}
      pagination={{ pageSize: ROWS_PER_PAGE, hideOnSinglePage: true, showSizeChanger: false }}
      columns={[
        {
          title: text.school,
          key: 'school',
          render: (_, { schoolId }) => (
            <Link to={paths.school(basis, schoolId)}>{names.get(schoolId) ?? schoolId}</Link>
          ),
        },
        {
          title: text.counted,
          key: 'counted',
          ...COLUMN,
          render: (_, { numerator, denominator }) => `${number(numerator)} ÷ ${number(denominator)}`,
        },
        {
          title: text.share,
          key: 'share',
          ...COLUMN,
          render: (_, { numerator, denominator }) =>
            figureText(rule, quotientHalfUp(numerator.times(rule.scale), denominator, rule.decimals)),
        },
        {
          title: text.stillShort,
          key: 'short',
          ...COLUMN,
          render: (_, { short }) => number(short.round(0, WHOLE_UP)),
        },
      ]}
    />
  )
}
