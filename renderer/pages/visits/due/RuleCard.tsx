import { Card, Flex, Table } from 'antd'
import type { DueByRule, DueSchool } from '../../../../shared/visits/due-by-rule.ts'
import { ExportButton } from '../../../components/ExportButton.tsx'
import { LinkButton } from '../../../components/LinkButton.tsx'
import { asDay, asNumber, asText, type ListColumn } from '../../../components/list-column.ts'
import { useListExport } from '../../../components/use-list-export.ts'
import { paths, useBasis } from '../../../routes.ts'
import { useNaming, usePunctuation, useText } from '../../../text.ts'
import { dueSentence } from './due-sentence.ts'
import { RuleAmount } from './RuleAmount.tsx'

/** One rule with its clause, and the schools that are due by it. */
export function RuleCard({ due }: { readonly due: DueByRule }) {
  const text = useText('dueVisits')
  const words = useText('words')
  const naming = useNaming()
  const { colon } = usePunctuation()
  const basis = useBasis()
  const { rule, schools, toPlan } = due
  const name = text.table({ label: naming(rule.label) })
  const columns: ListColumn<DueSchool>[] = [
    { title: text.school, key: 'school', sheet: asText(({ name }) => name), render: (_, { name }) => name },
    {
      title: text.zone,
      key: 'zone',
      sheet: asText(({ zone }) => zone),
      render: (_, { zone }) => zone ?? words.none,
    },
    {
      title: text.inspector,
      key: 'inspector',
      sheet: asText(({ inspector }) => inspector),
      render: (_, { inspector }) => inspector ?? words.none,
    },
    {
      title: text.last,
      key: 'last',
      sheet: asDay(({ lastOn }) => lastOn),
      className: 'number',
      render: (_, { lastOn }) => lastOn ?? text.never,
    },
    {
      title: text.visited,
      key: 'done',
      sheet: asNumber(({ done }) => done, { decimals: 0 }),
      align: 'right',
      className: 'number',
      render: (_, { done }) => done,
    },
    {
      title: text.planned,
      key: 'planned',
      sheet: asNumber(({ planned }) => planned, { decimals: 0 }),
      align: 'right',
      className: 'number',
      render: (_, { planned }) => planned,
    },
  ]
  const list = useListExport(name, columns)
  return (
    <Card
      size="small"
      title={<h2>{dueSentence(text, naming, due)}</h2>}
      extra={
        <Flex gap="small">
          {schools.length === 0 ? null : <ExportButton title={name} tables={() => list.tables(schools)} />}
          {toPlan === 0 ? null : (
            <LinkButton to={paths.planVisits(basis, rule.id)}>{text.plan({ count: toPlan })}</LinkButton>
          )}
        </Flex>
      }
    >
      <p className="due-clause">
        <span className="secondary">
          {text.clause}
          {colon}
          {rule.clause}
        </span>
        <RuleAmount rule={rule} />
      </p>
      {schools.length === 0 ? null : (
        <Table<DueSchool>
          aria-label={name}
          rowKey="schoolId"
          size="small"
          dataSource={schools}
          pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false }}
          columns={columns}
          onChange={list.onChange}
        />
      )}
    </Card>
  )
}
