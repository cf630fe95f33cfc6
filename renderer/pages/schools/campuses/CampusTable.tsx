import { DeleteOutlined } from '@ant-design/icons'
import { Button, Flex, Form, Input } from 'antd'
import type { CampusFigure } from '../../../../shared/assessment/campus-figures.ts'
import { useFields } from '../../../api/use-standard.ts'
import type { ListRow } from '../../../components/list/list-field.ts'
import { StatusIcon } from '../../../components/StatusIcon.tsx'
import { withSeparators } from '../../../format.ts'
import { useNaming, useText } from '../../../text.ts'
import { AMOUNT, keyOf, NAME, restOf } from './campus-rows.ts'

type Props = {
  readonly figures: readonly CampusFigure[]
  readonly whole: (figure: CampusFigure) => string | null
  /** Places of the campuses in the form. */
  readonly places: readonly number[]
  readonly rows: readonly ListRow[]
  readonly onRemove: (place: number) => void
}

/** A figure to a line, a campus to a column, between the whole school and what is left of it. */
export function CampusTable({ figures, whole, places, rows, onRemove }: Props) {
  const text = useText('campuses')
  const common = useText('common')
  const lists = useText('lists')
  const words = useText('words')
  const { ofStage } = useText('indicators')
  const naming = useNaming()
  const fields = useFields()
  const labelOf = ({ field, stage }: CampusFigure) => {
    const entry = fields.get(field)
    const unit = entry === undefined ? '' : words.fieldUnits[entry.unit]
    const label = naming(entry?.label, field)
    return text.figure({
      label: stage === 'whole' ? label : ofStage({ stage: words.stages[stage], field: label }),
      unit,
    })
  }
  return (
    <table className="lines campus-table" aria-label={text.table}>
      <thead>
        <tr>
          <th scope="col">{text.item}</th>
          <th scope="col" className="number">
            {text.whole}
          </th>
          {places.map((place) => (
            <th key={place} scope="col">
              <Flex gap={4}>
                <Form.Item
                  name={[place, NAME]}
                  rules={[
                    { required: true, whitespace: true, message: common.required },
                    {
                      validator: async (_, value: unknown) => {
                        if (rows.filter((row) => row?.[NAME] === value).length > 1)
                          throw new Error(text.sameName)
                      },
                    },
                  ]}
                >
                  <Input
                    aria-label={text.nameOf({ number: place + 1 })}
                    placeholder={text.name}
                    maxLength={60}
                  />
                </Form.Item>
                <Button
                  type="text"
                  icon={<DeleteOutlined aria-hidden />}
                  aria-label={text.removeOf({ number: place + 1 })}
                  onClick={() => onRemove(place)}
                />
              </Flex>
            </th>
          ))}
          <th scope="col" className="number">
            {text.rest}
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => {
          const key = keyOf(figure)
          const all = whole(figure)
          const rest = restOf(all, key, rows)
          return (
            <tr key={key}>
              <th scope="row">{labelOf(figure)}</th>
              <td className="number">{all === null ? text.notKnown : withSeparators(all)}</td>
              {places.map((place) => (
                <td key={place}>
                  <Form.Item name={[place, key]} rules={[{ pattern: AMOUNT, message: lists.notANumber }]}>
                    <Input
                      className="number"
                      inputMode="decimal"
                      aria-label={text.figureOf({ label: labelOf(figure), number: place + 1 })}
                    />
                  </Form.Item>
                </td>
              ))}
              <td className="number">
                {rest === null ? words.none : withSeparators(rest)}{' '}
                {rest?.startsWith('-') === true ? <StatusIcon sign="below" label={text.tooMuch} /> : null}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
