import { Flex, Table } from 'antd'
import { useState } from 'react'
import type { FieldDefinition } from '../../../shared/fields/field.ts'
import { useCall } from '../../api/use-call.ts'
import { Answer } from '../../components/Answer.tsx'
import { ExportButton } from '../../components/ExportButton.tsx'
import { FindField } from '../../components/FindField.tsx'
import { asText, type ListColumn } from '../../components/list-column.ts'
import { useListExport } from '../../components/use-list-export.ts'
import { useLanguage, useNaming, usePunctuation, useText } from '../../text.ts'

/** The field dictionary: what can be observed, where it stands in the forms, and by which names it is known. */
export function FieldTable() {
  const text = useText('settings')
  const naming = useNaming()
  const { language } = useLanguage()
  const signs = usePunctuation()
  const words = useText('words')
  const [wanted, setWanted] = useState('')
  const fields = useCall('dictionary.fields', {})
  const stagesOf = ({ stages }: FieldDefinition) =>
    stages.length === 0 ? text.whole : stages.map((stage) => words.stages[stage]).join(signs.listComma)
  const columns: ListColumn<FieldDefinition>[] = [
    {
      title: text.field,
      key: 'label',
      width: 240,
      sheet: asText(({ label }) => naming(label)),
      sorter: (one, other) => naming(one.label).localeCompare(naming(other.label), language),
      render: (_, { label }) => naming(label),
    },
    {
      title: text.fieldUnit,
      key: 'unit',
      width: 80,
      sheet: asText(({ unit }) => words.fieldUnits[unit]),
      render: (_, { unit }) => words.fieldUnits[unit] || words.none,
    },
    {
      title: text.level,
      key: 'level',
      width: 70,
      sheet: asText(({ level }) => text.levels[level]),
      render: (_, { level }) => text.levels[level],
    },
    {
      title: text.stages,
      key: 'stages',
      width: 130,
      sheet: asText(stagesOf),
      render: (_, field) => stagesOf(field),
    },
    {
      title: text.source,
      dataIndex: 'source',
      width: 280,
      sheet: asText(({ source }) => source),
      sorter: (one, other) => one.source.localeCompare(other.source),
    },
    {
      title: text.synonyms,
      key: 'synonyms',
      sheet: asText(({ synonyms }) => synonyms.join(signs.listComma)),
      render: (_, { synonyms }) => synonyms.join(signs.listComma) || words.none,
    },
  ]
  const list = useListExport(text.tabs.fields, columns)
  return (
    <Answer query={fields}>
      {(all) => {
        const shown = all.filter(({ label, synonyms }) =>
          [label.zh, label.en.toLowerCase(), ...synonyms].some((name) => name.includes(wanted.toLowerCase())),
        )
        return (
          <>
            <Flex className="toolbar" justify="space-between">
              <FindField label={text.findField} onFind={setWanted} width="medium-input" />
              <ExportButton
                title={text.tabs.fields}
                about="county"
                tables={() => list.tables(shown, wanted)}
              />
            </Flex>
            <Table<FieldDefinition>
              className="wide-table"
              rowKey="code"
              pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
              dataSource={shown}
              columns={columns}
              onChange={list.onChange}
            />
          </>
        )
      }}
    </Answer>
  )
}
