import { DeleteOutlined } from '@ant-design/icons'
import { Button, Flex, Form, Input, InputNumber, Select } from 'antd'
import { useText } from '../../text.ts'
import { cellClass, type ListField } from './list-field.ts'

type Props = {
  readonly fields: readonly ListField[]
  readonly row: number
  readonly onRemove: () => void
}

/** One row of an editable list. */
export function ListRowFields({ fields, row, onRemove }: Props) {
  const common = useText('common')
  const text = useText('lists')
  const rulesOf = ({ kind }: ListField) => [
    { required: true, message: common.required },
    ...(kind === 'decimal' ? [{ pattern: /^\d+(\.\d+)?$/, message: text.notANumber }] : []),
  ]
  return (
    <Flex gap="small" className="list-row">
      {fields.map((field) => (
        <Form.Item
          key={field.key}
          name={[row, field.key]}
          rules={rulesOf(field)}
          className={cellClass(field)}
        >
          {field.kind === 'choice' ? (
            <Select aria-label={field.label} placeholder={field.label} options={[...(field.options ?? [])]} />
          ) : field.kind === 'whole' ? (
            <InputNumber
              aria-label={field.label}
              placeholder={field.label}
              min={field.least ?? 0}
              max={field.most ?? Number.MAX_SAFE_INTEGER}
              precision={0}
            />
          ) : (
            <Input
              aria-label={field.label}
              placeholder={field.label}
              maxLength={field.longest ?? 100}
              inputMode={field.kind === 'decimal' ? 'decimal' : 'text'}
            />
          )}
        </Form.Item>
      ))}
      <Button
        type="text"
        icon={<DeleteOutlined aria-hidden />}
        aria-label={common.remove}
        onClick={onRemove}
      />
    </Flex>
  )
}
