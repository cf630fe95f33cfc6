import { Flex, Table } from 'antd'
import { Link } from 'react-router'
import type {
  Contributions,
  SchoolContribution,
} from '../../../../shared/assessment/contribution/contributions.ts'
import { ExportButton } from '../../../components/ExportButton.tsx'
import { asNumber, asPercent, asText, type ListColumn } from '../../../components/list-column.ts'
import { Mark } from '../../../components/Mark.tsx'
import { useListExport } from '../../../components/use-list-export.ts'
import { fixed } from '../../../format.ts'
import { useText } from '../../../text.ts'
import { percent } from './percent.ts'

type Props = {
  /** Of the workbook. */
  readonly title: string
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
  const { title, contributions, names, decimals, coefficientDecimals, judged, figureAt } = props
  const text = useText('dispersion')
  const numeric = { align: 'right', className: 'number' } as const
  const by =
    (of: (row: SchoolContribution) => number | null) =>
    (left: SchoolContribution, right: SchoolContribution) =>
      (of(left) ?? -1) - (of(right) ?? -1)
  const columns: ListColumn<SchoolContribution>[] = [
    {
      title: text.school,
      dataIndex: 'schoolId',
      sheet: asText(({ schoolId }) => names.get(schoolId) ?? null),
      render: (id: string) => <Link to={figureAt(id)}>{names.get(id)}</Link>,
    },
    {
      ...numeric,
      title: text.students,
      dataIndex: 'students',
      sheet: asNumber(({ students }) => students, { decimals: 0 }),
      sorter: by(({ students }) => students),
      render: (students: number) => fixed(students, 0),
    },
    {
      ...numeric,
      title: text.value,
      dataIndex: 'value',
      sheet: asNumber(({ value }) => value, { decimals }),
      sorter: by(({ value }) => value),
      render: (value: number) => <span title={String(value)}>{fixed(value, decimals)}</span>,
    },
    {
      ...numeric,
      title: <span title={text.weightHint}>{text.weight}</span>,
      dataIndex: 'weight',
      sheet: asPercent(({ weight }) => weight, { label: text.weight, decimals: 1 }),
      sorter: by(({ weight }) => weight),
      render: percent,
    },
    {
      ...numeric,
      title: <span title={text.shareHint}>{text.share}</span>,
      dataIndex: 'share',
      sheet: asPercent(({ share }) => share, { label: text.share, decimals: 1 }),
      defaultSortOrder: 'descend',
      sorter: by(({ share }) => share),
      render: percent,
    },
    {
      ...numeric,
      title: text.without,
      dataIndex: 'without',
      sheet: [
        asNumber(({ without }) => without, { decimals: coefficientDecimals }),
        asText(({ flips }) => (judged && flips === true ? text.flips : null), { label: text.flips }),
      ],
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
  ]
  const list = useListExport(title, columns)
  return (
    <>
      <Flex justify="end" className="toolbar">
        <ExportButton title={title} about="standard" tables={() => list.tables(contributions.schools)} />
      </Flex>
      <Table<SchoolContribution>
        size="small"
        rowKey="schoolId"
        dataSource={contributions.schools}
        pagination={contributions.schools.length > 100 ? { pageSize: 100, showSizeChanger: false } : false}
        columns={columns}
        onChange={list.onChange}
      />
    </>
  )
}
