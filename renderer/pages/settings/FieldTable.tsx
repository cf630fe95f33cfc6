import { Input, Table } from 'antd'
import { useState } from 'react'
import type { FieldDefinition } from '../../../shared/fields/field.ts'
import { useCall } from '../../api/use-call.ts'
import { Answer } from '../../components/Answer.tsx'
import { useNaming, usePunctuation, useText } from '../../text.ts'

/** The field dictionary: what can be observed, where it stands in the forms, and by which names it is known. */
export function FieldTable() {
  const text = useText('settings')
  const naming = useNaming()
  const signs = usePunctuation()
  const words = useText('words')
  const [wanted, setWanted] = useState('')
  const fields = useCall('dictionary.fields', {})
  return (
    <Answer query={fields}>
      {(all) => (
        <>
          <Input.Search
            allowClear
            className="toolbar medium-input"
            placeholder={text.findField}
            aria-label={text.findField}
            onChange={(event) => setWanted(event.target.value.trim())}
          />
          <Table<FieldDefinition>
            rowKey="code"
            pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
            dataSource={all.filter(({ label, synonyms }) =>
              [label.zh, label.en.toLowerCase(), ...synonyms].some((name) =>
                name.includes(wanted.toLowerCase()),
              ),
            )}
            columns={[
              { title: text.field, key: 'label', width: 240, render: (_, { label }) => naming(label) },
              {
                title: text.fieldUnit,
                key: 'unit',
                width: 80,
                render: (_, { unit }) => words.fieldUnits[unit] || words.none,
              },
              { title: text.level, key: 'level', width: 70, render: (_, { level }) => text.levels[level] },
              {
                title: text.stages,
                key: 'stages',
                width: 130,
                render: (_, { stages }) =>
                  stages.length === 0
                    ? text.whole
                    : stages.map((stage) => words.stages[stage]).join(signs.listComma),
              },
              { title: text.source, dataIndex: 'source', width: 280 },
              {
                title: text.synonyms,
                key: 'synonyms',
                render: (_, { synonyms }) => synonyms.join(signs.listComma) || words.none,
              },
            ]}
          />
        </>
      )}
    </Answer>
  )
}
