import { Form, InputNumber, Segmented } from 'antd'
import type { AppliedWarningRule } from '../../../../shared/assessment/trends/early-warning-rule.ts'
import { decimal } from '../../../../shared/decimal/decimal.ts'
import { percentText } from '../../../../shared/reports/figure-text.ts'
import { useCommand } from '../../../api/use-command.ts'
import { FormDrawer } from '../../../components/FormDrawer.tsx'
import { useNaming, useText } from '../../../text.ts'

/** The margin as people type it, in percent. */
type Values = { readonly on: boolean; readonly fallingYears: number; readonly percent: string }
const percentOf = (margin: string) => decimal(margin).times(100).toFixed()

type Props = { readonly rule: AppliedWarningRule; readonly onClose: () => void }

/** Sets the numbers of the county within their bounds, or switches the warning off. */
export function WarningDrawer({ rule, onClose }: Props) {
  const text = useText('earlyWarnings')
  const common = useText('common')
  const naming = useNaming()
  const set = useCommand('earlyWarnings.set')
  const { local, own } = rule
  const required = [{ required: true, message: common.required }]
  const inputOf = ({ on, fallingYears, percent }: Values) => ({
    rule: rule.id,
    choice: { on, fallingYears, margin: decimal(percent).div(100).toFixed() },
  })
  return (
    <FormDrawer
      title={text.edit({ label: naming(rule.label) })}
      saveLabel={text.save}
      saved={text.saved}
      keptAs={`earlyWarning ${rule.id}`}
      begin={{ on: rule.on, fallingYears: rule.fallingYears, percent: percentOf(rule.margin) }}
      command={set}
      inputOf={inputOf}
      onClose={onClose}
    >
      <Form.Item name="on" label={text.onOrOff}>
        <Segmented
          options={[
            { value: true, label: text.standings.on },
            { value: false, label: text.standings.off },
          ]}
        />
      </Form.Item>
      <Form.Item
        name="fallingYears"
        label={text.fallsLabel}
        extra={text.fallsHint({ ...local.fallingYears, own: own.fallingYears })}
        rules={required}
      >
        <InputNumber
          min={local.fallingYears.minimum}
          max={local.fallingYears.maximum}
          precision={0}
          className="short-input"
        />
      </Form.Item>
      <Form.Item
        name="percent"
        label={text.marginLabel}
        extra={text.marginHint({
          minimum: percentText(local.margin.minimum),
          maximum: percentText(local.margin.maximum),
          own: percentText(own.margin),
        })}
        rules={required}
      >
        <InputNumber<string>
          stringMode
          min={percentOf(local.margin.minimum)}
          max={percentOf(local.margin.maximum)}
          suffix="%"
          className="short-input"
        />
      </Form.Item>
    </FormDrawer>
  )
}
