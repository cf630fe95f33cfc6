import { Alert, Form, type FormInstance, Input, Segmented, Select } from 'antd'
import { scopeKey } from '../../../../shared/assessment/overrides/limit-scope.ts'
import {
  isBelieved,
  isLooser,
  rangeOf,
  type StandardLimit,
} from '../../../../shared/assessment/overrides/limits-of.ts'
import { LimitText, OVERRIDE_AREAS } from '../../../../shared/assessment/overrides/override.ts'
import type { Standard } from '../../../../shared/assessment/standard.ts'
import { limitAmount, limitName, limitUnit } from '../../../../shared/messages/limit-sentence.ts'
import { useLanguage, useText } from '../../../text.ts'
import type { OverrideValues } from './OverrideDrawer.tsx'

type Props = {
  readonly form: FormInstance<OverrideValues>
  readonly national: Standard
  readonly limits: readonly StandardLimit[]
}

const isNumber = (value: string) => LimitText.safeParse(value).success

function isInRange(limit: StandardLimit, value: string): boolean {
  return isNumber(value) && isBelieved(limit, value)
}

/** Which requirement, its value beside the nation's, by which document, from when. */
export function OverrideFields({ form, national, limits }: Props) {
  const text = useText('overrides')
  const common = useText('common')
  const { language } = useLanguage()
  const chosen = Form.useWatch('limit', form)
  const typed = (Form.useWatch('value', form) ?? '').trim()
  const limit = limits.find(({ scope }) => scopeKey(scope) === chosen)
  const unit = limitUnit(language, limit?.unit ?? null)
  const hintOf = ({ scope, value, ...about }: StandardLimit): string =>
    value === null && scope.kind !== 'county' && scope.kind !== 'dispersion'
      ? text.openHint[scope.kind]
      : text.valueHint({ national: limitAmount(language, about, value) })
  const required = { required: true, whitespace: true, message: common.required }
  const isLoose = limit !== undefined && isInRange(limit, typed) && isLooser(limit, typed)
  return (
    <>
      <Form.Item name="limit" label={text.limit} rules={[required]}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={text.limitHint}
          options={limits.map(({ scope }) => ({
            value: scopeKey(scope),
            label: limitName(language, national, scope),
          }))}
        />
      </Form.Item>
      <Form.Item
        name="value"
        label={text.value}
        dependencies={['limit']}
        extra={limit === undefined ? null : hintOf(limit)}
        rules={[
          required,
          {
            validator: (_, value: string | undefined) => {
              const trimmed = (value ?? '').trim()
              if (limit === undefined || trimmed === '' || isInRange(limit, trimmed)) {
                return Promise.resolve()
              }
              const said = { ...rangeOf(limit), unit }
              return Promise.reject(
                new Error(limit.among === undefined ? text.valueRange(said) : text.wholeRange(said)),
              )
            },
          },
        ]}
      >
        <Input className="short-input" inputMode="decimal" maxLength={14} suffix={unit} />
      </Form.Item>
      {isLoose ? (
        <Form.Item>
          <Alert type="warning" showIcon title={text.looserHint} />
        </Form.Item>
      ) : null}
      <Form.Item name="area" label={text.area}>
        <Segmented options={OVERRIDE_AREAS.map((value) => ({ value, label: text.areaNames[value] }))} />
      </Form.Item>
      <Form.Item name="document" label={text.document} rules={[required]}>
        <Input maxLength={200} placeholder={text.documentHint} />
      </Form.Item>
      <Form.Item name="clause" label={text.clause} rules={[required]}>
        <Input.TextArea rows={2} maxLength={500} placeholder={text.clauseHint} />
      </Form.Item>
      <Form.Item name="from" label={text.from} rules={[required]}>
        <Input type="date" className="short-input" />
      </Form.Item>
      <Form.Item
        name="until"
        label={text.until}
        extra={text.untilHint}
        dependencies={['from']}
        rules={[
          ({ getFieldValue }) => ({
            validator: (_, value: string | undefined) =>
              value === undefined || value === '' || value >= String(getFieldValue('from') ?? '')
                ? Promise.resolve()
                : Promise.reject(new Error(text.untilBefore)),
          }),
        ]}
      >
        <Input type="date" className="short-input" />
      </Form.Item>
    </>
  )
}
