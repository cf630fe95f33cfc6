import { Flex, Table } from 'antd'
import { useState } from 'react'
import type { Observation } from '../../../shared/observations/observation.ts'
import { useCall } from '../../api/use-call.ts'
import { useFields } from '../../api/use-standard.ts'
import { Answer } from '../../components/Answer.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ExportButton } from '../../components/ExportButton.tsx'
import { FindField } from '../../components/FindField.tsx'
import { asNumber, asText, type ListColumn } from '../../components/list-column.ts'
import { Provenance } from '../../components/Provenance.tsx'
import { useListExport } from '../../components/use-list-export.ts'
import { withSeparators } from '../../format.ts'
import { useNaming, useText } from '../../text.ts'
import { useSourceSheets } from './use-source-sheets.ts'

type Props = { readonly schoolId: string; readonly name: string; readonly year: number }

/** The values of the year; each row opens to where its value comes from. */
export function SchoolValues({ schoolId, name, year }: Props) {
  const text = useText('schools')
  const naming = useNaming()
  const words = useText('words')
  const fields = useFields()
  const [wanted, setWanted] = useState('')
  const current = useCall('observations.current', { schoolId, year })
  const order = [...fields.keys()]
  const source = useSourceSheets()
  const labelOf = ({ field }: Observation) => naming(fields.get(field)?.label, field)
  const unitOf = ({ field }: Observation) => {
    const unit = fields.get(field)?.unit
    return unit === undefined ? null : words.fieldUnits[unit]
  }
  const shownOf = (observations: readonly Observation[]) =>
    observations
      .filter((observation) => labelOf(observation).toLowerCase().includes(wanted.toLowerCase()))
      .sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field))
  const columns: ListColumn<Observation>[] = [
    {
      title: text.field,
      key: 'field',
      sheet: asText(labelOf),
      render: (_, observation) => labelOf(observation),
    },
    {
      title: text.stage,
      key: 'stage',
      width: 72,
      sheet: asText(({ stage }) => words.stages[stage]),
      render: (_, { stage }) => words.stages[stage],
    },
    {
      title: text.value,
      key: 'value',
      width: 140,
      align: 'right',
      className: 'number',
      sheet: asNumber(({ value }) => value),
      render: (_, { value }) => withSeparators(value),
    },
    {
      title: text.unit,
      key: 'unit',
      width: 72,
      sheet: [asText(unitOf), ...source],
      render: (_, observation) => unitOf(observation),
    },
  ]
  const list = useListExport(text.tabs.values, columns)
  return (
    <Answer query={current}>
      {(observations) =>
        observations.length === 0 ? (
          <EmptyState title={text.valuesNone} hint={text.valuesNoneHint} />
        ) : (
          <>
            <p className="secondary">{text.valuesHint}</p>
            <Flex gap="small" className="toolbar">
              <FindField label={text.findField} onFind={setWanted} width="grow" />
              <ExportButton
                title={`${name} ${text.tabs.values}`}
                tables={() => list.tables(shownOf(observations), wanted)}
              />
            </Flex>
            <Table
              rowKey="id"
              pagination={false}
              dataSource={shownOf(observations)}
              expandable={{
                expandRowByClick: true,
                expandedRowRender: (observation) => (
                  <Provenance
                    place={{ schoolId, year, field: observation.field, stage: observation.stage }}
                    observation={observation}
                    initiallyOpen={observation.source.kind === 'cell' ? 'file' : null}
                  />
                ),
              }}
              columns={columns}
              onChange={list.onChange}
            />
          </>
        )
      }
    </Answer>
  )
}
