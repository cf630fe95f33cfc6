import { Input, Table } from 'antd'
import { useState } from 'react'
import type { Observation } from '../../../shared/observations/observation.ts'
import { useCall } from '../../api/use-call.ts'
import { useFields } from '../../api/use-standard.ts'
import { Answer } from '../../components/Answer.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Provenance } from '../../components/Provenance.tsx'
import { withSeparators } from '../../format.ts'
import { useNaming, useText } from '../../text.ts'

type Props = { readonly schoolId: string; readonly year: number }

/** The values of the year; each row opens to where its value comes from. */
export function SchoolValues({ schoolId, year }: Props) {
  const text = useText('schools')
  const naming = useNaming()
  const words = useText('words')
  const fields = useFields()
  const [wanted, setWanted] = useState('')
  const current = useCall('observations.current', { schoolId, year })
  const order = [...fields.keys()]
  const labelOf = ({ field }: Observation) => naming(fields.get(field)?.label, field)
  return (
    <Answer query={current}>
      {(observations) =>
        observations.length === 0 ? (
          <EmptyState title={text.valuesNone} hint={text.valuesNoneHint} />
        ) : (
          <>
            <p className="secondary">{text.valuesHint}</p>
            <Input.Search
              allowClear
              className="toolbar"
              placeholder={text.findField}
              aria-label={text.findField}
              onChange={(event) => setWanted(event.target.value.trim())}
            />
            <Table
              rowKey="id"
              pagination={false}
              dataSource={observations
                .filter((observation) => labelOf(observation).toLowerCase().includes(wanted.toLowerCase()))
                .sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field))}
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
              columns={[
                { title: text.field, key: 'field', render: (_, observation) => labelOf(observation) },
                { title: text.stage, key: 'stage', width: 72, render: (_, { stage }) => words.stages[stage] },
                {
                  title: text.value,
                  key: 'value',
                  width: 140,
                  align: 'right',
                  className: 'number',
                  render: (_, { value }) => withSeparators(value),
                },
                {
                  title: text.unit,
                  key: 'unit',
                  width: 72,
                  render: (_, { field }) => {
                    const unit = fields.get(field)?.unit
                    return unit === undefined ? null : words.fieldUnits[unit]
                  },
                },
              ]}
            />
          </>
        )
      }
    </Answer>
  )
}
