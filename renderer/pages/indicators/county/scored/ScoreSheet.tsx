import { Button, Flex, Table } from 'antd'
import { useState } from 'react'
import type { ScoredRule, ScoreResult } from '../../../../../shared/assessment/county/score.ts'
import { decimal } from '../../../../../shared/decimal/decimal.ts'
import { ExportButton } from '../../../../components/ExportButton.tsx'
import { exportGrid, sheetColumns } from '../../../../components/export-grid.ts'
import { asNumber, asText, type ListColumn } from '../../../../components/list-column.ts'
import { useNaming, useText } from '../../../../text.ts'
import { LineStanding } from './LineStanding.tsx'
import { type PlaceOfSheet, ScoreForm } from './ScoreForm.tsx'
import { StandingTable } from './StandingTable.tsx'

type Line = ScoreResult['lines'][number]
type Props = { readonly place: PlaceOfSheet; readonly rule: ScoredRule; readonly score: ScoreResult }

const NUMBER = { align: 'right', className: 'number', width: 72 } as const

/** The lines by group; a line opens to take points off. */
export function ScoreSheet({ place, rule, score }: Props) {
  const text = useText('scored')
  const words = useText('words')
  const naming = useNaming()
  const [open, setOpen] = useState<string | null>(null)
  const lines = new Map(rule.lines.map((line) => [line.id, line]))
  const labelOf = ({ line }: Line) => naming(lines.get(line)?.label, line)
  const groupOf = ({ line }: Line) => rule.groups.find(({ id }) => id === lines.get(line)?.group)
  const earned = ({ points, lost }: Line) => (lost === null ? null : decimal(points).minus(lost).toFixed())
  const reasonOf = ({ reason, lost, fiscal }: Line) =>
    reason === null && lost !== null && fiscal !== undefined ? text.takenByAmounts : reason
  const notYet = ({ fiscal }: Line) => {
    if (fiscal?.status === 'unknown') return text.amountsFirst
    return score.entered ? undefined : text.pointsFirst
  }
  const columns: ListColumn<Line>[] = [
    {
      title: text.line,
      key: 'line',
      sheet: asText(labelOf),
      render: (_, line) => (
        <>
          {labelOf(line)}
          {line.fiscal === undefined ? null : (
            <LineStanding line={lines.get(line.line)} standing={line.fiscal} />
          )}
        </>
      ),
    },
    {
      title: text.deduction,
      key: 'deduction',
      width: 200,
      sheet: asText(({ deduction }) => deduction),
      render: (_, { deduction }) => (deduction === '' ? words.none : deduction),
    },
    { ...NUMBER, title: text.points, dataIndex: 'points', sheet: asNumber(({ points }) => points) },
    {
      ...NUMBER,
      title: text.lost,
      key: 'lost',
      sheet: asNumber(({ lost }) => lost),
      render: (_, { lost }) => lost ?? words.none,
    },
    {
      ...NUMBER,
      title: text.gained,
      key: 'gained',
      sheet: asNumber(earned),
      render: (_, line) => earned(line) ?? words.none,
    },
    {
      title: text.reason,
      key: 'reason',
      width: 200,
      sheet: asText(reasonOf),
      render: (_, line) => reasonOf(line),
    },
    {
      key: 'open',
      width: 88,
      sheet: null,
      render: (_, line) => {
        const action = line.lost === null ? text.score : text.scoreAgain
        return (
          <Button
            size="small"
            disabled={notYet(line) !== undefined}
            title={notYet(line)}
            aria-expanded={open === line.line}
            aria-label={text.scoreLine({ action, line: labelOf(line) })}
            onClick={() => setOpen(open === line.line ? null : line.line)}
          >
            {action}
          </Button>
        )
      },
    },
  ]
  const tables = () => [
    exportGrid(
      naming(rule.label),
      [
        asText((line: Line) => naming(groupOf(line)?.label), { label: text.groupName }),
        ...sheetColumns(columns),
      ],
      score.lines,
    ),
  ]
  const sheets = rule.groups.map((group, index) => {
    const own = score.lines.filter((line) => groupOf(line) === group)
    const sum = own.reduce((total, { points }) => total.plus(points), decimal('0')).toFixed()
    return (
      <Table<Line>
        key={group.id}
        size="small"
        className="rule-table"
        rowKey="line"
        pagination={false}
        showHeader={index === 0}
        title={() => <strong>{text.group({ group: naming(group.label), points: sum })}</strong>}
        aria-label={naming(group.label)}
        dataSource={own}
        columns={columns}
        expandable={{
          showExpandColumn: false,
          expandedRowKeys: open === null ? [] : [open],
          expandedRowRender: (line) => (
            <>
              {line.fiscal === undefined ? null : <StandingTable standing={line.fiscal} />}
              <ScoreForm key={line.line} place={place} line={line} onDone={() => setOpen(null)} />
            </>
          ),
        }}
      />
    )
  })
  return (
    <>
      <Flex justify="end">
        <ExportButton size="small" title={naming(rule.label)} about="standard" tables={tables} />
      </Flex>
      {sheets}
    </>
  )
}
