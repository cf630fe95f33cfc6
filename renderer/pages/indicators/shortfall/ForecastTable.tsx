import { Button, Flex, InputNumber, Popconfirm, Space, Table, Typography } from 'antd'
import { useState } from 'react'
import { grown } from '../../../../shared/assessment/shortfall/forecast.ts'
import type { ExpectedEnrolment } from '../../../../shared/contract/forecasts.ts'
import type { Stage } from '../../../../shared/schools/stage.ts'
import { useCommand } from '../../../api/use-command.ts'
import { ExportButton } from '../../../components/ExportButton.tsx'
import { FailureAlert } from '../../../components/FailureAlert.tsx'
import { asNumber, asText, type ListColumn } from '../../../components/list-column.ts'
import { useListExport } from '../../../components/use-list-export.ts'
import { withSeparators } from '../../../format.ts'
import { useText } from '../../../text.ts'

/** A stage of a school with its pupils of now. */
export type PresentStage = {
  readonly schoolId: string
  readonly name: string
  readonly stage: Stage
  /** Decimal text; null where it is not known. */
  readonly students: string | null
}

type Props = {
  readonly year: number
  readonly stages: readonly PresentStage[]
  readonly forecast: readonly ExpectedEnrolment[]
}

const MOST = 100_000

/** The pupils that are expected, stage by stage, or a growth for all. What is typed is kept at once. */
export function ForecastTable({ year, stages, forecast }: Props) {
  const text = useText('shortfall')
  const words = useText('words')
  const [growth, setGrowth] = useState<string | null>(null)
  const set = useCommand('forecasts.set')
  const expectedOf = ({ schoolId, stage }: PresentStage) =>
    forecast.find((one) => one.schoolId === schoolId && one.stage === stage)?.students ?? null
  const applyGrowth = () => {
    const expected = stages.flatMap(({ schoolId, stage, students }) =>
      students === null || growth === null
        ? []
        : [{ schoolId, stage, students: Math.min(MOST, grown(students, growth)) }],
    )
    if (expected.length > 0) set.mutate({ year, expected })
  }
  const clear = () =>
    set.mutate({
      year,
      expected: forecast.map(({ schoolId, stage }) => ({ schoolId, stage, students: null })),
    })
  const changeOf = (row: PresentStage) => {
    const expected = expectedOf(row)
    return expected === null || row.students === null ? null : expected - Number(row.students)
  }
  const columns: ListColumn<PresentStage>[] = [
    { key: 'school', title: text.school, dataIndex: 'name', sheet: asText(({ name }) => name) },
    {
      key: 'stage',
      title: text.stage,
      width: 100,
      sheet: asText(({ stage }) => words.stages[stage]),
      render: (_, { stage }) => words.stages[stage],
    },
    {
      key: 'present',
      sheet: asNumber(({ students }) => students, { decimals: 0 }),
      title: text.present,
      width: 120,
      align: 'right',
      className: 'number',
      render: (_, { students }) => (students === null ? words.none : withSeparators(students)),
    },
    {
      key: 'expected',
      sheet: asNumber(expectedOf, { decimals: 0 }),
      title: text.forecast,
      width: 160,
      align: 'right',
      render: (_, row) => (
        <InputNumber
          // A number that came from elsewhere, as by the growth, takes the place of what stands here.
          key={expectedOf(row)}
          size="small"
          min={0}
          max={MOST}
          precision={0}
          {...(expectedOf(row) === null ? {} : { defaultValue: Number(expectedOf(row)) })}
          placeholder={text.noForecast}
          aria-label={text.forecastOf({ school: row.name, stage: words.stages[row.stage] })}
          onBlur={(event) => {
            const typed = event.target.value.replaceAll(',', '').trim()
            const students = typed === '' ? null : Math.min(MOST, Math.max(0, Math.round(Number(typed))))
            if (Number.isNaN(students) || students === expectedOf(row)) return
            set.mutate({ year, expected: [{ schoolId: row.schoolId, stage: row.stage, students }] })
          }}
          onPressEnter={(event) => event.currentTarget.blur()}
        />
      ),
    },
    {
      key: 'change',
      sheet: asNumber(changeOf, { decimals: 0 }),
      title: text.change,
      width: 100,
      align: 'right',
      className: 'number',
      render: (_, row) => {
        const change = changeOf(row)
        if (change === null) return words.none
        return change > 0 ? `+${withSeparators(String(change))}` : withSeparators(String(change))
      },
    },
  ]
  const list = useListExport(text.views.forecast, columns)
  return (
    <>
      <Typography.Paragraph type="secondary">{text.forecastHint}</Typography.Paragraph>
      <Flex gap="middle" align="center" wrap className="toolbar">
        <Space.Compact>
          <InputNumber<string>
            stringMode
            aria-label={text.growth}
            placeholder={text.growth}
            suffix={text.growthUnit}
            className="short-input"
            min="-99"
            max="300"
            step="0.5"
            value={growth}
            onChange={setGrowth}
          />
          <Button disabled={growth === null} loading={set.isPending} onClick={applyGrowth}>
            {text.applyGrowth}
          </Button>
        </Space.Compact>
        <span className="grow" />
        <ExportButton title={text.views.forecast} tables={() => list.tables(stages)} />
        <Popconfirm title={text.clearAsk({ count: forecast.length })} onConfirm={clear}>
          <Button disabled={forecast.length === 0}>{text.clear}</Button>
        </Popconfirm>
      </Flex>
      {set.error === null ? null : <FailureAlert error={set.error} />}
      <Table<PresentStage>
        size="small"
        rowKey={({ schoolId, stage }) => `${schoolId}/${stage}`}
        aria-label={text.views.forecast}
        dataSource={stages}
        pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
        columns={columns}
        onChange={list.onChange}
      />
    </>
  )
}
