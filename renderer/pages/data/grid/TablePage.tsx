import { Checkbox, Flex, Segmented } from 'antd'
import { useState } from 'react'
import { Outlet, useLocation, useNavigate, useSearchParams } from 'react-router'
import { FIELD_SUBJECTS, type FieldSubject } from '../../../../shared/fields/field.ts'
import {
  OBSERVATION_STAGES,
  type ObservationStage,
} from '../../../../shared/observations/observation-stage.ts'
import { useCall } from '../../../api/use-call.ts'
import { Answer } from '../../../components/Answer.tsx'
import { FindField } from '../../../components/FindField.tsx'
import { PageHeader } from '../../../components/PageHeader.tsx'
import { paths, useBasis } from '../../../routes.ts'
import { useText } from '../../../text.ts'
import { DataPlaces } from '../DataPlaces.tsx'
import { AuditAll } from './AuditAll.tsx'
import { TableView } from './TableView.tsx'
import { fieldsOfTable } from './use-grid-model.ts'

/** 数据 › 数据表: the values of the year, school by school, as a table in which one types. */
export function TablePage() {
  const text = useText('valueTable')
  const words = useText('words')
  const data = useText('data')
  const basis = useBasis()
  const navigate = useNavigate()
  const { search } = useLocation()
  const [address, setAddress] = useSearchParams()
  const [name, setName] = useState('')
  const dictionary = useCall('dictionary.fields', {})
  const schools = useCall('schools.list', {})
  const showLastYear = address.get('lastYear') !== 'no'
  const subject = FIELD_SUBJECTS.find((known) => known === address.get('subject')) ?? 'students'
  const stages = OBSERVATION_STAGES.filter(
    (stage) => fieldsOfTable(dictionary.data ?? [], { subject, stage }).length > 0,
  )
  const ownStage = stages.find((known) =>
    fieldsOfTable(dictionary.data ?? [], { subject, stage: known }).some(
      ({ stages: counted }) => known !== 'whole' && counted.includes(known),
    ),
  )
  // Premises may be given by stage, but mostly stand for the whole school.
  const stage = stages.find((known) => known === address.get('stage')) ?? ownStage ?? 'whole'
  const fields = fieldsOfTable(dictionary.data ?? [], { subject, stage })
  const cells = useCall(
    'observations.table',
    { year: basis.year, stage, fields: fields.map(({ code }) => code) },
    { enabled: fields.length > 0, keepFormer: true },
  )
  const set = (change: Record<string, string>) =>
    setAddress({ ...Object.fromEntries(address), ...change }, { replace: true })
  return (
    <div className="table-page">
      <PageHeader
        title={data.title}
        places={<DataPlaces current="table" />}
        hint={text.hint({ year: basis.year })}
        secondary={<AuditAll />}
      />
      <Flex gap="middle" align="center" wrap className="toolbar">
        <Segmented<FieldSubject>
          aria-label={text.subject}
          value={subject}
          onChange={(value) => set({ subject: value })}
          options={FIELD_SUBJECTS.map((value) => ({ value, label: text.subjects[value] }))}
        />
        {stages.length < 2 ? null : (
          <Segmented<ObservationStage>
            aria-label={text.stage}
            value={stage}
            onChange={(value) => set({ stage: value })}
            options={stages.map((value) => ({ value, label: words.stages[value] }))}
          />
        )}
        {subject === 'county' ? null : <FindField label={text.find} onFind={setName} />}
        <Checkbox
          checked={showLastYear}
          onChange={({ target }) => set({ lastYear: target.checked ? 'yes' : 'no' })}
        >
          {text.lastYear}
        </Checkbox>
      </Flex>
      <Answer query={schools}>
        {(registry) => (
          <Answer query={cells}>
            {(values) => (
              <TableView
                key={`${subject} ${stage} ${name}`}
                wanted={{ year: basis.year, subject, stage, name }}
                fields={fields}
                schools={registry}
                cells={values}
                showLastYear={showLastYear}
                onOpen={(place) =>
                  navigate(`${paths.tableValue(basis, place.schoolId, place.field, place.stage)}${search}`)
                }
              />
            )}
          </Answer>
        )}
      </Answer>
      <Outlet />
    </div>
  )
}
