import { Table } from 'antd'
import { Link } from 'react-router'
import type {
  Contributions,
  SchoolContribution,
} from '../../../../shared/assessment/contribution/contributions.ts'
import { Mark } from '../../../components/Mark.tsx'
import { fixed } from '../../../format.ts'
import { useText } from '../../../text.ts'
import { percent } from './percent.ts'

type Props = {
  readonly contributions: Contributions
  readonly names: ReadonlyMap<string, string>
  readonly decimals: number
  readonly coefficientDecimals: number
  /** There is a verdict that a school could change. */
  readonly judged: boolean
  readonly figureAt: (schoolId: string) => string
}

/** Schools by what they contribute, the largest first. */
export function ContributionTable(props: Props) {
  const { contributions, names, decimals, coefficientDecimals, judged, figureAt } = props
  const text = useText('dispersion')
  const numeric = { align: 'right', className: 'number' } as const
  const by =
    (of: (row: SchoolContribution) => number | null) =>
    (left: SchoolContribution, right: SchoolContribution) =>
      (of(left) ?? -1) - (of(right) ?? -1)
  return (
    <Table<SchoolContribution>
      size="small"
      rowKey="schoolId"
      dataSource={contributions.schools}
      pagination={contributions.schools.length > 100 ? { pageSize: 100, showSizeChanger: false } : false}
      columns={[
        {
          title: text.school,
          dataIndex: 'schoolId',
          render: (id: string) => <Link to={figureAt(id)}>{names.get(id)}</Link>,
        },
        {
          ...numeric,
          title: text.students,
          dataIndex: 'students',
          sorter: by(({ students }) => students),
          render: (students: number) => fixed(students, 0),
        },
        {
          ...numeric,
          title: text.value,
          dataIndex: 'value',
          sorter: by(({ value }) => value),
          render: (value: number) => <span title={String(value)}>{fixed(value, decimals)}</span>,
        },
        {
          ...numeric,
          title: <span title={text.weightHint}>{text.weight}</span>,
          dataIndex: 'weight',
          sorter: by(({ weight }) => weight),
          render: percent,
        },
        {
          ...numeric,
          title: <span title={text.shareHint}>{text.share}</span>,
          dataIndex: 'share',
          defaultSortOrder: 'descend',
          sorter: by(({ share }) => share),
          render: percent,
        },
        {
          ...numeric,
          title: text.without,
          dataIndex: 'without',
          sorter: by(({ without }) => without),
          render: (without: number | null, { flips }) => (
            <span title={without === null ? undefined : String(without)}>
              {judged && flips === true ? (
                <Mark tone="attention" title={text.flipsHint}>
                  {text.flips}
                </Mark>
              ) : null}
              {fixed(without, coefficientDecimals)}
            </span>
          ),
        },
      ]}
    />
  )
}
