import { App, Button, Flex, Form, Input, InputNumber } from 'antd'
import type { LinePoints, ScoredRule } from '../../../../../shared/assessment/county/score.ts'
import { decimal } from '../../../../../shared/decimal/decimal.ts'
import { useCommand } from '../../../../api/use-command.ts'
import { FailureAlert } from '../../../../components/FailureAlert.tsx'
import { useBasis } from '../../../../routes.ts'
import { useNaming, useText } from '../../../../text.ts'
import type { PlaceOfSheet } from './ScoreForm.tsx'

type Entered = Readonly<Record<string, { readonly points?: string | null; readonly deduction?: string }>>
type Values = { readonly lines: Entered; readonly source: string }
type Props = {
  readonly place: PlaceOfSheet
  readonly rule: ScoredRule
  readonly lines: readonly LinePoints[]
  readonly source: string
  readonly onDone: () => void
}

/** The points of every line by the table of the province: their sum is fixed. */
export function PointsForm({ place, rule, lines, source, onDone }: Props) {
  const text = useText('scored')
  const common = useText('common')
  const naming = useNaming()
  const basis = useBasis()
  const { message } = App.useApp()
  const setPoints = useCommand('county.setPoints')
  const [form] = Form.useForm<Values>()
  const entered = Form.useWatch('lines', form)
  const known = new Map(lines.map((one) => [one.line, one]))
  // A field that was emptied is saved as no points: it counts as none in the sum, too.
  const pointsOf = (id: string) => (entered === undefined ? known.get(id) : entered[id])?.points ?? '0'
  const sum = rule.lines.reduce((total, { id }) => total.plus(String(pointsOf(id))), decimal('0'))
  const save = async (values: Values) => {
    const points = rule.lines.map(({ id }) => ({
      line: id,
      points: String(values.lines[id]?.points ?? '0'),
      deduction: values.lines[id]?.deduction ?? '',
    }))
    await setPoints.mutateAsync({ ...basis, ...place, points, source: values.source })
    message.success(text.pointsSaved)
    onDone()
  }
  return (
    <Form
      form={form}
      className="points-form"
      initialValues={{
        lines: Object.fromEntries(lines.map(({ line, points, deduction }) => [line, { points, deduction }])),
        source,
      }}
      // The failure stands in the form; nothing more is to be said of the rejected promise.
      onFinish={(values) => void save(values).catch(() => undefined)}
    >
      {rule.groups.map((group) => (
        <fieldset key={group.id}>
          <legend>{naming(group.label)}</legend>
          {rule.lines
            .filter((line) => line.group === group.id)
            .map(({ id, label }) => (
              <Flex key={id} gap="small" align="baseline">
                <span className="points-label">{naming(label)}</span>
                <Form.Item name={['lines', id, 'points']} noStyle>
                  <InputNumber<string>
                    stringMode
                    min="0"
                    max={rule.total}
                    size="small"
                    aria-label={text.pointsOf({ line: naming(label) })}
                  />
                </Form.Item>
                <Form.Item name={['lines', id, 'deduction']} noStyle>
                  <Input
                    size="small"
                    maxLength={500}
                    placeholder={text.deductionHint}
                    aria-label={text.deductionOf({ line: naming(label) })}
                  />
                </Form.Item>
              </Flex>
            ))}
        </fieldset>
      ))}
      <p className={sum.eq(rule.total) ? undefined : 'borderline'} aria-live="polite">
        {text.sum({ sum: sum.toFixed(), total: rule.total })}
      </p>
      <Form.Item
        name="source"
        label={text.sourceLabel}
        rules={[{ required: true, whitespace: true, message: common.required }]}
      >
        <Input maxLength={200} placeholder={text.sourceHint} />
      </Form.Item>
      {setPoints.error === null ? null : <FailureAlert error={setPoints.error} />}
      <Flex gap="small">
        <Button type="primary" htmlType="submit" loading={setPoints.isPending}>
          {text.savePoints}
        </Button>
        <Button onClick={onDone}>{common.cancel}</Button>
      </Flex>
    </Form>
  )
}
