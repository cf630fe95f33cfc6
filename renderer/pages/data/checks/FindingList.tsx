import { Alert, Flex, Segmented, Select } from 'antd'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import type { CheckDescription } from '../../../../shared/contract/checks.ts'
import type { CallOutput } from '../../../api/call-name.ts'
import { ExportButton } from '../../../components/ExportButton.tsx'
import { FindField } from '../../../components/FindField.tsx'
import { ListTable } from '../../../components/ListTable.tsx'
import { useListExport } from '../../../components/use-list-export.ts'
import { useNaming, useText } from '../../../text.ts'
import { FINDING_STATES, type FindingState, findingKey, isInState } from './finding-state.ts'
import { useFindingColumns } from './use-finding-columns.tsx'

type Props = {
  readonly checked: CallOutput<'checks.run'>
  readonly checks: readonly CheckDescription[]
}

/** What was found, filtered by what is to be done, by check and by school. */
export function FindingList({ checked, checks }: Props) {
  const text = useText('dataChecks')
  const naming = useNaming()
  const [address, setAddress] = useSearchParams()
  const [name, setName] = useState('')
  const { findings, further, errors, warnings, answered, notes } = checked
  const columns = useFindingColumns(new Map(checks.map((check) => [check.id, check])), findings)
  const list = useListExport(text.table, columns)
  const state = FINDING_STATES.find((known) => known === address.get('state')) ?? 'all'
  const check = address.get('check')
  const set = (key: string, value: string | undefined) => {
    const { [key]: _former, ...rest } = Object.fromEntries(address)
    setAddress(value === undefined ? rest : { ...rest, [key]: value }, { replace: true })
  }
  const counts: Readonly<Record<FindingState, number>> = {
    all: errors + warnings + notes,
    error: errors,
    open: warnings - answered,
    answered,
    note: notes,
  }
  const shown = findings.filter(
    (finding) =>
      isInState(finding, state) &&
      (check === null || finding.check === check) &&
      (finding.school ?? text.county).includes(name),
  )
  const present = new Set(findings.map((finding) => finding.check))
  return (
    <>
      <Flex gap="middle" align="center" wrap className="toolbar">
        <Segmented<FindingState>
          aria-label={text.stateLabel}
          value={state}
          onChange={(value) => set('state', value)}
          options={FINDING_STATES.map((value) => ({
            value,
            label: text.states[value]({ count: counts[value] }),
          }))}
        />
        <Select
          allowClear
          className="medium-input"
          aria-label={text.checkLabel}
          placeholder={text.allChecks}
          value={check}
          onChange={(value: string | undefined) => set('check', value)}
          options={checks
            .filter(({ id }) => present.has(id))
            .map(({ id, label }) => ({ value: id, label: naming(label) }))}
        />
        <FindField label={text.findSchool} onFind={setName} />
        <span className="grow" />
        <ExportButton title={text.table} tables={() => list.tables(shown, name)} />
      </Flex>
      {further === 0 ? null : <Alert type="warning" showIcon title={text.further({ count: further })} />}
      <ListTable
        label={text.table}
        rowKey={findingKey}
        rows={shown}
        columns={columns}
        list={list}
        empty={text.noneFound}
      />
    </>
  )
}
