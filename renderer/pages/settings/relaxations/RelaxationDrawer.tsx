import { Form, Input, Segmented, Select } from 'antd'
import type { CallOutput } from '../../../api/call-name.ts'
import { useCall } from '../../../api/use-call.ts'
import { useCommand } from '../../../api/use-command.ts'
import { byCode } from '../../../components/by-code.ts'
import { FormDrawer } from '../../../components/FormDrawer.tsx'
import { useNaming, useText } from '../../../text.ts'

type Values = {
  readonly on: boolean
  readonly basis: string
  readonly schoolIds: readonly string[]
  readonly expiresOn: string
}
type Props = {
  readonly relaxation: CallOutput<'relaxations.list'>['relaxations'][number]
  readonly onClose: () => void
}

/** Switches a relaxation on with basis, scope and expiry, or off with the reason. */
export function RelaxationDrawer({ relaxation, onClose }: Props) {
  const text = useText('relaxations')
  const common = useText('common')
  const naming = useNaming()
  const [form] = Form.useForm<Values>()
  const schools = useCall('schools.list', {})
  const set = useCommand('relaxations.set')
  const { definition, history } = relaxation
  const [now] = history
  const named = definition.namesSchools === true
  const on = Form.useWatch('on', form) ?? true
  const required = [{ required: true, whitespace: true, message: common.required }]
  const inputOf = ({ basis, schoolIds = [], expiresOn }: Partial<Values> & Pick<Values, 'basis'>) => ({
    relaxation: definition.id,
    on,
    basis,
    schoolIds: on && schoolIds.length > 0 ? [...schoolIds] : null,
    expiresOn: on ? (expiresOn ?? '') : null,
  })
  return (
    <FormDrawer
      title={text.edit({ label: naming(definition.label) })}
      saveLabel={text.save}
      saved={text.saved}
      form={form}
      keptAs={`relaxation ${definition.id}`}
      begin={{
        on: true,
        basis: now?.on === true ? now.basis : '',
        schoolIds: now?.schoolIds ?? [],
        expiresOn: now?.expiresOn ?? '',
      }}
      command={set}
      inputOf={inputOf}
      onClose={onClose}
    >
      <Form.Item name="on" label={text.onOrOff}>
        <Segmented
          options={[
            { value: true, label: text.on },
            { value: false, label: text.off },
          ]}
        />
      </Form.Item>
      <Form.Item name="basis" label={on ? text.basisLabel : text.offBasisLabel} rules={required}>
        <Input.TextArea rows={2} maxLength={300} placeholder={on ? text.basisHint : ''} />
      </Form.Item>
      {on ? (
        <>
          <Form.Item
            name="schoolIds"
            label={text.scopeLabel}
            extra={named ? text.namesSchools : text.scopeHint}
            rules={named ? [{ required: true, type: 'array', min: 1, message: text.scopeRequired }] : []}
          >
            <Select
              mode="multiple"
              showSearch={{ optionFilterProp: 'label' }}
              placeholder={named ? text.scopeRequired : text.allSchools}
              options={[...(schools.data ?? [])]
                .sort(byCode)
                .map(({ id, name }) => ({ value: id, label: name }))}
            />
          </Form.Item>
          <Form.Item name="expiresOn" label={text.expiresOn} extra={text.expiresHint} rules={required}>
            <Input type="date" className="short-input" />
          </Form.Item>
        </>
      ) : null}
    </FormDrawer>
  )
}
