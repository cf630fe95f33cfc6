import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { App, Button, Flex, Form, Input, InputNumber, Select } from 'antd'
import type { SchoolClass } from '../../../shared/contract/lists.ts'
import { type SchoolKind, stagesOfKind } from '../../../shared/schools/school-kind.ts'
import { STAGES } from '../../../shared/schools/stage.ts'
import { useCall } from '../../api/use-call.ts'
import { useCommand } from '../../api/use-command.ts'
import { Answer } from '../../components/Answer.tsx'
import { ExportButton } from '../../components/ExportButton.tsx'
import { exportGrid, type LabelledColumn } from '../../components/export-grid.ts'
import { FailureAlert } from '../../components/FailureAlert.tsx'
import { asNumber, asOrdinal, asText } from '../../components/list-column.ts'
import { useText } from '../../text.ts'

type Props = {
  readonly schoolId: string
  readonly name: string
  readonly year: number
  readonly kind: SchoolKind
}
type Values = { readonly classes: readonly SchoolClass[] }

/** 班级名册: each class with its pupils. */
export function ClassList({ schoolId, name, year, kind }: Props) {
  const text = useText('schools')
  const words = useText('words')
  const common = useText('common')
  const { message } = App.useApp()
  const classes = useCall('lists.classes', { schoolId, year })
  const save = useCommand('lists.saveClasses')
  const stages = stagesOfKind(kind).length === 0 ? STAGES : stagesOfKind(kind)
  const sheets: LabelledColumn<SchoolClass>[] = [
    asText(({ stage }) => words.stages[stage], { label: text.stage }),
    asOrdinal(({ grade }) => grade, { label: text.grade }),
    asText((one) => one.name, { label: text.className }),
    asNumber(({ students }) => students, { label: text.students, decimals: 0 }),
  ]
  const required = [{ required: true, message: common.required }]
  const submit = async (values: Values) => {
    await save.mutateAsync({ schoolId, year, classes: [...values.classes] })
    message.success(text.listSaved)
  }
  return (
    <Answer query={classes}>
      {(saved) => (
        <Form
          initialValues={{ classes: saved }}
          onFinish={(values: Values) => void submit(values).catch(() => undefined)}
        >
          <Flex align="baseline" justify="space-between">
            <p>
              {saved.length === 0
                ? text.classesNone
                : text.classesTotal({
                    classes: saved.length,
                    students: saved.reduce((sum, { students }) => sum + students, 0),
                    largest: Math.max(...saved.map(({ students }) => students)),
                  })}
            </p>
            {saved.length === 0 ? null : (
              <ExportButton
                title={`${name} ${text.tabs.classes}`}
                tables={() => [exportGrid(text.tabs.classes, sheets, saved)]}
              />
            )}
          </Flex>
          {save.error === null ? null : <FailureAlert error={save.error} />}
          <Form.List name="classes">
            {(rows, { add, remove }) => (
              <>
                {rows.length === 0 ? null : (
                  <p className="list-head">
                    {[text.stage, text.grade, text.className, text.students].join(' / ')}
                  </p>
                )}
                {rows.map(({ key, name: row }) => (
                  <Flex key={key} gap="small" className="list-row">
                    <Form.Item name={[row, 'stage']} rules={required}>
                      <Select
                        aria-label={text.stage}
                        options={stages.map((value) => ({ value, label: words.stages[value] }))}
                        className="choose-year"
                      />
                    </Form.Item>
                    <Form.Item name={[row, 'grade']} rules={required}>
                      <InputNumber aria-label={text.grade} placeholder={text.grade} min={1} max={12} />
                    </Form.Item>
                    <Form.Item name={[row, 'name']} rules={required} className="grow">
                      <Input aria-label={text.className} placeholder={text.className} maxLength={40} />
                    </Form.Item>
                    <Form.Item name={[row, 'students']} rules={required}>
                      <InputNumber aria-label={text.students} placeholder={text.students} min={0} max={500} />
                    </Form.Item>
                    <Button
                      type="text"
                      icon={<DeleteOutlined aria-hidden />}
                      aria-label={common.remove}
                      onClick={() => remove(row)}
                    />
                  </Flex>
                ))}
                <Flex gap="small">
                  <Button
                    icon={<PlusOutlined aria-hidden />}
                    onClick={() => add({ stage: stages[0], grade: 1, students: 0 })}
                  >
                    {text.addClass}
                  </Button>
                  <Button type="primary" htmlType="submit" loading={save.isPending}>
                    {text.saveList}
                  </Button>
                </Flex>
              </>
            )}
          </Form.List>
        </Form>
      )}
    </Answer>
  )
}
