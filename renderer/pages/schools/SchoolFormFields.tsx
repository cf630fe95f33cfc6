import { Checkbox, Form, Input, InputNumber, Select } from 'antd'
import type { ReactNode } from 'react'
import { LOCATIONS, SCHOOL_STATUSES, type SchoolAttributes } from '../../../shared/schools/school.ts'
import { SCHOOL_KINDS, type SchoolKind, stagesOfKind } from '../../../shared/schools/school-kind.ts'
import { STAGES } from '../../../shared/schools/stage.ts'
import { LAST_DAY } from '../../components/last-day.ts'
import { useText } from '../../text.ts'

const SPONSOR_CODES = Array.from({ length: 10 }, (_, index) => index + 1)

/** The fields of a school's form, in the order in which an office knows them. */
export function SchoolFormFields() {
  const text = useText('schools')
  const words = useText('words')
  const common = useText('common')
  const item = (name: keyof SchoolAttributes, control: ReactNode, extra?: string) => (
    <Form.Item name={name} label={text.attributes[name]} extra={extra}>
      {control}
    </Form.Item>
  )
  const kind = Form.useWatch<SchoolKind | undefined>('kind')
  const own = kind === undefined ? [] : stagesOfKind(kind)
  const addable = own.length === 0 ? [] : STAGES.filter((stage) => !own.includes(stage))
  const yesNo = (
    <Select
      allowClear
      placeholder={words.unknown}
      options={[
        { value: true, label: words.yes },
        { value: false, label: words.no },
      ]}
    />
  )
  return (
    <>
      <h3>{text.groups.basic}</h3>
      <div className="form-grid">
        <Form.Item
          name="name"
          label={text.attributes.name}
          extra={text.nameWarning}
          rules={[{ required: true, whitespace: true, message: common.required }]}
        >
          <Input autoFocus maxLength={120} />
        </Form.Item>
        {item('code', <Input maxLength={40} />, text.codeHint)}
        <Form.Item name="kind" label={text.attributes.kind} rules={[{ required: true }]}>
          <Select options={SCHOOL_KINDS.map((value) => ({ value, label: words.kinds[value] }))} />
        </Form.Item>
        {addable.length === 0
          ? null
          : item(
              'attachedStages',
              <Select
                mode="multiple"
                options={addable.map((value) => ({ value, label: words.stages[value] }))}
              />,
              text.attachedHint,
            )}
        {item(
          'sponsor',
          <Select
            allowClear
            options={SPONSOR_CODES.map((code) => ({ value: code, label: words.sponsor({ code }) }))}
          />,
        )}
        {item(
          'location',
          <Select
            allowClear
            options={LOCATIONS.map((value) => ({ value, label: words.locations[value] }))}
          />,
        )}
        {item('boarding', yesNo)}
        {item('address', <Input maxLength={200} />)}
        {item('head', <Input maxLength={60} />)}
        {item('phone', <Input maxLength={60} />)}
      </div>
      <h3>{text.groups.building}</h3>
      <div className="form-grid">
        {item('campuses', <InputNumber min={1} max={99} className="wide" />)}
        {item('builtYear', <InputNumber min={1800} max={2100} className="wide" />)}
        {item('plannedBy2010', yesNo, text.relaxationHint)}
        {item('plannedBy2016', yesNo, text.relaxationHint)}
        {item('denseCentre', yesNo, text.relaxationHint)}
      </div>
      <h3>{text.groups.inspection}</h3>
      <div className="form-grid">
        {item('zone', <Input maxLength={60} />)}
        {item('inspector', <Input maxLength={60} />)}
      </div>
      <h3>{text.groups.status}</h3>
      <div className="form-grid">
        {item(
          'status',
          <Select
            options={SCHOOL_STATUSES.map((value) => ({ value, label: words.schoolStatuses[value] }))}
          />,
        )}
        {item('openedOn', <Input type="date" max={LAST_DAY} />)}
        {item('endedOn', <Input type="date" max={LAST_DAY} />)}
        <Form.Item name="toVerify" valuePropName="checked">
          <Checkbox>{text.attributes.toVerify}</Checkbox>
        </Form.Item>
        <Form.Item name="invented" valuePropName="checked">
          <Checkbox>{text.attributes.invented}</Checkbox>
        </Form.Item>
      </div>
    </>
  )
}
