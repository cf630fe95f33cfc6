import { Button, Flex, Table } from 'antd'
import { useState } from 'react'
import type { ScoredRule, ScoreResult } from '../../../../../shared/assessment/county/score.ts'
import { decimal } from '../../../../../shared/decimal/decimal.ts'
import { ExportButton } from '../../../../components/ExportButton.tsx'
import { exportGrid } from '../../../../components/export-grid.ts'
import { asNumber, asText } from '../../../../components/list-column.ts'
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
  const labels = new Map(rule.lines.map(({ id, label }) => [id, naming(label)]))
  const earned = ({ points, lost }: Line) =>
    lost === null ? words.none : decimal(points).minus(lost).toFixed()
  const groups = new Map(rule.groups.map(({ id, label }) => [id, naming(label)]))
  const groupOf = (line: string) => groups.get(rule.lines.find(({ id }) => id === line)?.group ?? '') ?? null
  const reasonOf = ({ reason, lost, fiscal }: Line) =>
    reason === null && lost !== null && fiscal !== undefined ? text.takenByAmounts : reason
  const tables = () => [
    exportGrid(
      naming(rule.label),
      [
        asText(({ line }: Line) => groupOf(line), { label: text.groupName }),
        asText(({ line }: Line) => labels.get(line) ?? line, { label: text.line }),
        asText(({ deduction }: Line) => deduction, { label: text.deduction }),
        asNumber(({ points }: Line) => points, { label: text.points }),
        asNumber(({ lost }: Line) => lost, { label: text.lost }),
        asNumber((line: Line) => (line.lost === null ? null : earned(line)), { label: text.gained }),
        asText(reasonOf, { label: text.reason }),
      ],
      score.lines,
    ),
  ]
  const sheets = rule.groups.map((group, index) => {
    const ids = new Set(rule.lines.filter((line) => line.group === group.id).map(({ id }) => id))
    const lines = score.lines.filter(({ line }) => ids.has(line))
    const sum = lines.reduce((total, { points }) => total.plus(points), decimal('0')).toFixed()
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
        dataSource={lines}
        columns={[
          {
            title: text.line,
            key: 'line',
            render: (_, { line, fiscal }) => (
              <>
                {labels.get(line)}
                {fiscal === undefined ? null : (
                  <LineStanding line={rule.lines.find(({ id }) => id === line)} standing={fiscal} />
                )}
              </>
            ),
          },
          {
            title: text.deduction,
            key: 'deduction',
            width: 200,
            render: (_, { deduction }) => (deduction === '' ? words.none : deduction),
          },
          { ...NUMBER, title: text.points, dataIndex: 'points' },
          { ...NUMBER, title: text.lost, key: 'lost', render: (_, { lost }) => lost ?? words.none },
          { ...NUMBER, title: text.gained, key: 'gained', render: (_, line) => earned(line) },
          {
            title: text.reason,
            key: 'reason',
            width: 200,
            render: (_, line) => reasonOf(line),
          },
          {
            key: 'open',
            width: 88,
            render: (_, { line, lost, fiscal }) => (
              <Button
                size="small"
                disabled={!score.entered || fiscal?.status === 'unknown'}
                title={
                  fiscal?.status === 'unknown'
                    ? text.amountsFirst
                    : score.entered
                      ? undefined
                      : text.pointsFirst
                }
                aria-expanded={open === line}
                aria-label={text.scoreLine({
                  action: lost === null ? text.score : text.scoreAgain,
                  line: labels.get(line) ?? line,
                })}
                onClick={() => setOpen(open === line ? null : line)}
              >
                {lost === null ? text.score : text.scoreAgain}
              </Button>
            ),
          },
        ]}
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
