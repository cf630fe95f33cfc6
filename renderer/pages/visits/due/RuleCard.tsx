import { Card, Table } from 'antd'
import type { DueByRule, DueSchool } from '../../../../shared/visits/due-by-rule.ts'
import { LinkButton } from '../../../components/LinkButton.tsx'
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
  return (
    <Card
      size="small"
      title={<h2>{dueSentence(text, naming, due)}</h2>}
      extra={
        toPlan === 0 ? null : (
          <LinkButton to={paths.planVisits(basis, rule.id)}>{text.plan({ count: toPlan })}</LinkButton>
        )
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
          aria-label={text.table({ label: naming(rule.label) })}
          rowKey="schoolId"
          size="small"
          dataSource={schools}
          pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false }}
          columns={[
            { title: text.school, key: 'school', render: (_, { name }) => name },
            { title: text.zone, key: 'zone', render: (_, { zone }) => zone ?? words.none },
            {
              title: text.inspector,
              key: 'inspector',
              render: (_, { inspector }) => inspector ?? words.none,
            },
            {
              title: text.last,
              key: 'last',
              className: 'number',
              render: (_, { lastOn }) => lastOn ?? text.never,
            },
            {
              title: text.visited,
              key: 'done',
              align: 'right',
              className: 'number',
              render: (_, { done }) => done,
            },
            {
              title: text.planned,
              key: 'planned',
              align: 'right',
              className: 'number',
              render: (_, { planned }) => planned,
            },
          ]}
        />
      )}
    </Card>
  )
}
