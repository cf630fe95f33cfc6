import { Table, Typography } from 'antd'
import { Link } from 'react-router'
import { schoolRuleOf } from '../../../../shared/assessment/judging.ts'
import type { LeastStep } from '../../../../shared/assessment/shortfall/least-set.ts'
import type { SchoolShortfall } from '../../../../shared/assessment/shortfall/shortfalls.ts'
import type { Standard } from '../../../../shared/assessment/standard.ts'
import { percentText } from '../../../../shared/reports/figure-text.ts'
import { indicatorOf } from '../../../api/use-standard.ts'
import { ExportButton } from '../../../components/ExportButton.tsx'
import { asText, type ListColumn } from '../../../components/list-column.ts'
import { useListExport } from '../../../components/use-list-export.ts'
import { withSeparators } from '../../../format.ts'
import { type Basis, paths } from '../../../routes.ts'
import { useNaming, usePunctuation, useText } from '../../../text.ts'

type Props = {
  readonly basis: Basis
  readonly standard: Standard
  readonly now: readonly SchoolShortfall[]
  /** With the pupils that are expected; null where nothing is. */
  readonly expected: readonly SchoolShortfall[] | null
}

type Row = {
  readonly schoolId: string
  readonly name: string
  /** Undefined: the school is not judged with so many pupils. */
  readonly now: SchoolShortfall['least'] | undefined
  readonly expected: SchoolShortfall['least'] | undefined
}

const isShort = (least: Row['now']) => least !== undefined && least?.length !== 0

/** What each school has to add at least so that it passes: which indicators, and how far. */
export function LeastTable({ basis, standard, now, expected }: Props) {
  const text = useText('shortfall')
  const words = useText('words')
  const naming = useNaming()
  const { listComma } = usePunctuation()
  const leastOf = (schools: readonly SchoolShortfall[]) =>
    new Map(schools.map(({ schoolId, least }) => [schoolId, least]))
  const [present, later] = [leastOf(now), leastOf(expected ?? [])]
  const names = new Map([...now, ...(expected ?? [])].map(({ schoolId, name }) => [schoolId, name]))
  const rows = [...names]
    .map(
      ([schoolId, name]): Row => ({
        schoolId,
        name,
        now: present.get(schoolId),
        expected: later.get(schoolId),
      }),
    )
    .filter((row) => expected === null || isShort(row.now) || isShort(row.expected))
  const sentence = ({ indicator: id, amount, split, stages }: LeastStep) => {
    const indicator = indicatorOf(standard, id)
    return text.step({
      indicator: naming(indicator?.shortLabel),
      amount: text.amount({
        amount: withSeparators(amount),
        unit: indicator === undefined ? '' : words.shortfallUnits[indicator.shortfallUnit],
      }),
      where: split ? text.whole : text.ofStage,
      goals: stages
        .map(({ stage, to }) => text.goal({ stage: words.stages[stage], to: text.goals[to] }))
        .join(listComma),
    })
  }
  const lines = (least: Row['now']) =>
    least === undefined
      ? [words.none]
      : least === null
        ? [text.leastUnknown]
        : least.length === 0
          ? [text.leastNone]
          : least.map(sentence)
  const steps = (key: 'now' | 'expected', title: string): ListColumn<Row> => ({
    key,
    title,
    sheet: asText((row) => lines(row[key]).join('\n')),
    render: (_, row) => (
      <ul className="plain-list">
        {lines(row[key]).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    ),
  })
  const columns: ListColumn<Row>[] = [
    {
      key: 'school',
      title: text.leastSchool,
      width: 200,
      sheet: asText(({ name }) => name),
      sorter: (one, other) => one.name.localeCompare(other.name, 'zh-CN'),
      render: (_, { schoolId, name }) => <Link to={paths.school(basis, schoolId)}>{name}</Link>,
    },
    ...(expected === null
      ? [steps('now', text.leastSteps)]
      : [steps('now', text.leastNow), steps('expected', text.leastExpected)]),
  ]
  const list = useListExport(text.views.least, columns)
  const { judged, minimum, each } = schoolRuleOf(standard)
  return (
    <>
      <Typography.Paragraph type="secondary">
        {each
          ? text.leastHintEach({ all: judged })
          : text.leastHint({ minimum, all: judged, floor: percentText(standard.floorShare) })}{' '}
        <ExportButton
          size="small"
          title={text.views.least}
          about="standard"
          tables={() => list.tables(rows)}
        />
      </Typography.Paragraph>
      <Table<Row>
        size="small"
        rowKey="schoolId"
        aria-label={text.views.least}
        columns={columns}
        dataSource={rows}
        onChange={list.onChange}
        pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
      />
    </>
  )
}
