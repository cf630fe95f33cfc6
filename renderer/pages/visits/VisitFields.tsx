import { Form, Input, Select } from 'antd'
import { VISIT_KINDS } from '../../../shared/visits/visit.ts'
import { LAST_DAY } from '../../components/last-day.ts'
import { useText } from '../../text.ts'

/** Kind, date and inspectors: what can be changed until the visit is locked. */
export function VisitFields() {
  const text = useText('visits')
  const common = useText('common')
  const required = [{ required: true, message: common.required }]
  return (
    <>
      <Form.Item name="kind" label={text.kind} rules={required}>
        <Select options={VISIT_KINDS.map((value) => ({ value, label: text.kinds[value] }))} />
      </Form.Item>
      <Form.Item name="plannedOn" label={text.date} rules={required}>
        <Input type="date" max={LAST_DAY} className="short-input" />
      </Form.Item>
      <Form.Item name="inspectors" label={text.inspectors} extra={text.inspectorsHint} rules={required}>
        <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={['、', '，', ',', ' ']} />
      </Form.Item>
    </>
  )
}
