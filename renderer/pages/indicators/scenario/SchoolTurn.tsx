import { Form, Input, Modal, Select } from 'antd'
import type { ScenarioChange } from '../../../../shared/assessment/what-if/scenario.ts'
import { SCHOOL_KINDS, type SchoolKind } from '../../../../shared/schools/school-kind.ts'
import { useText } from '../../../text.ts'
import { NewSchoolValues } from './NewSchoolValues.tsx'
import { newSchoolChanges } from './new-school-changes.ts'
import type { OpenedScenario } from './scenario-context.ts'

export type Turn = 'openSchool' | 'closeSchool' | 'mergeSchools'

type Values = {
  readonly name?: string
  readonly kind?: SchoolKind
  readonly school?: string
  readonly from?: string
  readonly values?: Readonly<Record<string, string | undefined>>
}

type Props = { readonly scenario: OpenedScenario; readonly turn: Turn; readonly onClose: () => void }

function changesOf(turn: Turn, { name, kind, school, from, values }: Values): readonly ScenarioChange[] {
  if (turn === 'openSchool' && name !== undefined && kind !== undefined) {
    return newSchoolChanges(crypto.randomUUID(), name.trim(), kind, values ?? {})
  }
  if (turn === 'closeSchool' && school !== undefined) return [{ kind: 'close', schoolId: school }]
  if (turn === 'mergeSchools' && school !== undefined && from !== undefined) {
    return [{ kind: 'merge', into: school, from }]
  }
  return []
}

/** 新设, 停办, 合并: schools of a scenario that there are more or fewer. */
export function SchoolTurn({ scenario, turn, onClose }: Props) {
  const text = useText('scenarios')
  const words = useText('words')
  const common = useText('common')
  const [form] = Form.useForm<Values>()
  const kind = Form.useWatch('kind', form)
  const into = Form.useWatch('school', form)
  const scope = new Set(scenario.assessment.schools.map(({ schoolId }) => schoolId))
  const open = scenario.schools.filter(({ school }) => scope.has(school.id))
  const options = open.map(({ school }) => ({ value: school.id, label: school.name }))
  const taught = SCHOOL_KINDS.filter((one) => !scenario.standard.scope.excludedKinds.includes(one))
  const ok = { openSchool: text.openOk, closeSchool: text.closeOk, mergeSchools: text.mergeOk }
  const required = [{ required: true, message: common.required }]
  const choice = (name: 'school' | 'from', label: string, without: string | undefined) => (
    <Form.Item name={name} label={label} rules={required}>
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        options={options.filter(({ value }) => value !== without)}
      />
    </Form.Item>
  )
  return (
    <Modal
      open
      title={text[turn]}
      okText={ok[turn]}
      cancelText={common.cancel}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        onFinish={(values) => {
          scenario.change((now) => [...now, ...changesOf(turn, values)])
          onClose()
        }}
      >
        {turn === 'openSchool' ? (
          <>
            <Form.Item name="name" label={text.schoolName} rules={[{ ...required[0], whitespace: true }]}>
              <Input maxLength={120} />
            </Form.Item>
            <Form.Item name="kind" label={text.schoolKind} rules={required}>
              <Select options={taught.map((value) => ({ value, label: words.kinds[value] }))} />
            </Form.Item>
            {kind === undefined ? null : <NewSchoolValues standard={scenario.standard} kind={kind} />}
          </>
        ) : null}
        {turn === 'mergeSchools' ? (
          <>
            <p className="secondary">{text.mergeHint}</p>
            {choice('from', text.from, into)}
          </>
        ) : null}
        {turn === 'openSchool'
          ? null
          : choice('school', turn === 'mergeSchools' ? text.into : text.school, undefined)}
      </Form>
    </Modal>
  )
}
