import { Flex, Table } from 'antd'
import { sourceText } from '../../shared/messages/source-text.ts'
import type { CallOutput } from '../api/call-name.ts'
import { useCall } from '../api/use-call.ts'
import { withSeparators } from '../format.ts'
import { useText } from '../text.ts'
import { Answer } from './Answer.tsx'
import { ExportButton } from './ExportButton.tsx'
import { exportGrid, sheetColumns } from './export-grid.ts'
import { asNumber, asText, asTime, type ListColumn } from './list-column.ts'
import { SourceLine } from './SourceLine.tsx'
import type { ValuePlace } from './value-place.ts'

type Entry = CallOutput<'observations.history'>[number]

/** Everything that was ever said of one value, newest first. */
export function ValueHistory({ place }: { readonly place: ValuePlace }) {
  const text = useText('provenance')
  const history = useCall('observations.history', place)
  const columns: ListColumn<Entry>[] = [
    {
      title: text.value,
      key: 'value',
      align: 'right',
      className: 'number',
      sheet: asNumber(({ value }) => value),
      render: (_, { value }) => withSeparators(value),
    },
    {
      title: text.state,
      key: 'state',
      sheet: asText(({ state }) => text.states[state]),
      render: (_, { state }) => text.states[state],
    },
    {
      title: text.source,
      key: 'source',
      sheet: [
        asText(({ source }) => sourceText(source, text)),
        asText(({ author }) => author, { label: text.author }),
        asTime(({ at }) => at, { label: text.time }),
      ],
      render: (_, observation) => <SourceLine observation={observation} />,
    },
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
                tables={() => [exportGrid(text.history, sheetColumns(columns), observations)]}
              />
            </Flex>
          )}
          <Table
            rowKey="id"
            pagination={false}
            dataSource={observations}
            locale={{ emptyText: text.noHistory }}
            columns={columns}
          />
        </>
      )}
    </Answer>
  )
}
