import { Table } from 'antd'
import { useCall } from '../api/use-call.ts'
import { withSeparators } from '../format.ts'
import { useText } from '../text.ts'
import { Answer } from './Answer.tsx'
import { SourceLine } from './SourceLine.tsx'
import type { ValuePlace } from './value-place.ts'

/** Everything that was ever said of one value, newest first. */
export function ValueHistory({ place }: { readonly place: ValuePlace }) {
  const text = useText('provenance')
  const history = useCall('observations.history', place)
  return (
    <Answer query={history}>
      {(observations) => (
        <Table
          rowKey="id"
          pagination={false}
          dataSource={observations}
          locale={{ emptyText: text.noHistory }}
          columns={[
            {
              title: text.value,
              key: 'value',
              align: 'right',
              className: 'number',
              render: (_, { value }) => withSeparators(value),
            },
            { title: text.state, key: 'state', render: (_, { state }) => text.states[state] },
            {
              title: text.source,
              key: 'source',
              render: (_, observation) => <SourceLine observation={observation} />,
            },
          ]}
        />
      )}
    </Answer>
  )
}
