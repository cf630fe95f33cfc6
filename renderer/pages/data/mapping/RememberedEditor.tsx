import { App, Button, Table } from 'antd'
import { useState } from 'react'
import type { RememberedMapping } from '../../../../shared/contract/mappings.ts'
import type { ColumnUse, MappedTable } from '../../../../shared/returns/mapping.ts'
import { useCommand } from '../../../api/use-command.ts'
import { FailureAlert } from '../../../components/FailureAlert.tsx'
import { LinkButton } from '../../../components/LinkButton.tsx'
import { PageHeader } from '../../../components/PageHeader.tsx'
import { StatusIcon } from '../../../components/StatusIcon.tsx'
import { useLeadOn } from '../../../components/use-lead-on.ts'
import { paths, useBasis } from '../../../routes.ts'
import { useText } from '../../../text.ts'
import { ColumnPicker } from './ColumnPicker.tsx'
import { useColumnOptions } from './use-column-options.ts'
import { useFaultText } from './use-fault-text.ts'

type Props = { readonly mapping: RememberedMapping }

/** The columns of a remembered mapping, each with what it is taken for. */
export function RememberedEditor({ mapping }: Props) {
  const text = useText('mapping')
  const basis = useBasis()
  const leadOn = useLeadOn()
  const { message } = App.useApp()
  const options = useColumnOptions()
  const faultText = useFaultText()
  const [tables, setTables] = useState<readonly MappedTable[]>(mapping.mapping.tables)
  const remember = useCommand('mappings.remember')
  const faults = faultText(tables)
  const pick = (table: number, column: number, use: ColumnUse) =>
    setTables(
      tables.map((known, index) =>
        index === table
          ? { ...known, columns: known.columns.map((one, at) => (at === column ? { ...one, use } : one)) }
          : known,
      ),
    )
  const save = async () => {
    await remember.mutateAsync({ id: mapping.id, name: mapping.name, mapping: { tables: [...tables] } })
    message.success(text.changeSaved)
    leadOn(paths.remembered(basis))
  }
  return (
    <>
      <PageHeader
        title={mapping.name}
        hint={text.remembered}
        secondary={<LinkButton to={paths.remembered(basis)}>{text.remembered}</LinkButton>}
        primary={
          <Button
            type="primary"
            disabled={faults.length > 0 || tables === mapping.mapping.tables || mapping.forgotten}
            loading={remember.isPending}
            onClick={() => void save().catch(() => undefined)}
          >
            {text.saveChange}
          </Button>
        }
      />
      {remember.error === null ? null : <FailureAlert error={remember.error} />}
      {faults.length === 0 ? null : (
        <p role="status">
          <StatusIcon sign="below" label="" /> {faults.join(' ')}
        </p>
      )}
      {tables.map(({ orientation, headerRows, columns }, table) => (
        <section key={JSON.stringify(columns.map(({ header }) => header))}>
          <h2>
            {text.table({ number: table + 1, orientation: text.orientations[orientation], rows: headerRows })}
          </h2>
          <Table
            className="remembered-columns"
            bordered
            size="small"
            pagination={false}
            rowKey="index"
            dataSource={columns.map((column, index) => ({ ...column, index }))}
            columns={[
              {
                title: text.header,
                key: 'header',
                width: 360,
                render: (_, { header }) => header.join(' / '),
              },
              {
                title: text.item,
                key: 'use',
                render: (_, { header, use, index }) => (
                  <ColumnPicker
                    column={{ path: header, use, others: [] }}
                    options={options}
                    onPick={(picked) => pick(table, index, picked)}
                  />
                ),
              },
            ]}
          />
        </section>
      ))}
    </>
  )
}
