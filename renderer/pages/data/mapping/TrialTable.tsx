import { Table } from 'antd'
import type { CallOutput } from '../../../api/call-name.ts'
import { useFields } from '../../../api/use-standard.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { StatusIcon } from '../../../components/StatusIcon.tsx'
import { useWindowHeight } from '../../../components/use-window-height.ts'
import { withSeparators } from '../../../format.ts'
import { problemSentence } from '../../../sentences.ts'
import { useLanguage, useNaming, useText } from '../../../text.ts'
import { SEVERITY_SIGNS } from '../ProblemList.tsx'

type Trial = CallOutput<'mappings.tryOut'>

const OTHER_HEIGHT = 330
const LEAST_HEIGHT = 220

/** The values as they would be stored, each with its cell, and with what is wrong there. */
export function TrialTable({ trial }: { readonly trial: Trial }) {
  const text = useText('mapping')
  const words = useText('words')
  const naming = useNaming()
  const { language } = useLanguage()
  const fields = useFields()
  const height = useWindowHeight()
  if (trial.values.length === 0) return <EmptyState title={text.noValues} hint={text.noValuesHint} />
  const problemAt = new Map(
    trial.problems.map((problem) => [`${problem.sheet} ${problem.cell}`, problem] as const),
  )
  const rows = trial.values.map((value) => ({
    ...value,
    key: `${value.sheet} ${value.cell}`,
    problem: problemAt.get(`${value.sheet} ${value.cell}`),
  }))
  const unitOf = (field: string) => words.fieldUnits[fields.get(field)?.unit ?? 'none']
  return (
    <Table
      virtual
      bordered
      size="small"
      pagination={false}
      scroll={{ x: 900, y: Math.max(LEAST_HEIGHT, height - OTHER_HEIGHT) }}
      dataSource={rows}
      columns={[
        { title: text.cell, dataIndex: 'cell', width: 70 },
        { title: text.school, dataIndex: 'school', width: 180, ellipsis: true },
        {
          title: text.item,
          key: 'item',
          width: 260,
          ellipsis: true,
          render: (_, { field, stage }) => (
            <>
              {stage === 'whole' ? null : <small>{words.stages[stage]} </small>}
              {naming(fields.get(field)?.label, field)}
            </>
          ),
        },
        { title: text.raw, dataIndex: 'raw', width: 120, align: 'right', className: 'number' },
        {
          title: text.value,
          key: 'value',
          width: 190,
          align: 'right',
          className: 'number',
          render: (_, { value, field }) =>
            value === null ? words.none : `${withSeparators(value)} ${unitOf(field)}`,
        },
        {
          title: text.problem,
          key: 'problem',
          ellipsis: true,
          render: (_, { problem }) =>
            problem === undefined ? null : (
              <span title={problemSentence(language, problem)}>
                <StatusIcon sign={SEVERITY_SIGNS[problem.severity]} label="" />{' '}
                {problemSentence(language, problem)}
              </span>
            ),
        },
      ]}
    />
  )
}
