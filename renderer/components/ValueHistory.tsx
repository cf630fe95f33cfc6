import { Flex, Table } from 'antd'
import { sourceText } from '../../shared/messages/source-text.ts'
import type { CallOutput } from '../api/call-name.ts'
import { useCall } from '../api/use-call.ts'
import { withSeparators } from '../format.ts'
import { useText } from '../text.ts'
import { Answer } from './Answer.tsx'
import { ExportButton } from './ExportButton.tsx'
import { exportGrid } from './export-grid.ts'
import { asNumber, asText, asTime } from './list-column.ts'
import { SourceLine } from './SourceLine.tsx'
import type { ValuePlace } from './value-place.ts'

/** Everything that was ever said of one value, newest first. */
export function ValueHistory({ place }: { readonly place: ValuePlace }) {
  const text = useText('provenance')
  const history = useCall('observations.history', place)
  type Entry = CallOutput<'observations.history'>[number]
  const sheet = [
    asNumber(({ value }: Entry) => value, { label: text.value }),
    asText(({ state }: Entry) => text.states[state], { label: text.state }),
    asText(({ source }: Entry) => sourceText(source, text), { label: text.source }),
    asText(({ author }: Entry) => author, { label: text.author }),
    asTime(({ at }: Entry) => at, { label: text.time }),
  ]
  return (
    <Answer query={history}>
      {(observations) => (
        <>
          {observations.length === 0 ? null : (
            <Flex justify="end" className="toolbar">
              <ExportButton
                size="small"
                title={text.history}
                tables={() => [exportGrid(text.history, sheet, observations)]}
              />
            </Flex>
          )}
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
        </>
      )}
    </Answer>
  )
}
