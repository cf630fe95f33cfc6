import { Form, Input } from 'antd'
import type { Standard } from '../../../../shared/assessment/standard.ts'
import { ValueChange } from '../../../../shared/assessment/what-if/scenario.ts'
import type { SchoolKind } from '../../../../shared/schools/school-kind.ts'
import { useFields } from '../../../api/use-standard.ts'
import { useBasis } from '../../../routes.ts'
import { useNaming, useText } from '../../../text.ts'
import { valuesAsked } from './new-school-changes.ts'

type Props = { readonly standard: Standard; readonly kind: SchoolKind }

/** The values of a new school, as far as they are known. */
export function NewSchoolValues({ standard, kind }: Props) {
  const text = useText('scenarios')
  const words = useText('words')
  const naming = useNaming()
  const fields = useFields()
  const { year } = useBasis()
  return (
    <fieldset className="new-school-values">
      <legend>{text.schoolFields}</legend>
      {valuesAsked(standard, year, kind).map(({ field, stage }) => {
        const definition = fields.get(field)
        return (
          <Form.Item
            key={`${field}/${stage}`}
            name={['values', `${field}/${stage}`]}
            label={text.inputOf({
              field: naming(definition?.label, field),
              stage: words.stages[stage],
            })}
            rules={[
              {
                validator: async (_, typed: string | undefined) => {
                  if (typed === undefined || typed.trim() === '') return
                  if (!ValueChange.shape.value.safeParse(typed.trim()).success)
                    throw new Error(text.notANumber)
                },
              },
            ]}
          >
            <Input inputMode="decimal" suffix={definition && words.fieldUnits[definition.unit]} />
          </Form.Item>
        )
      })}
    </fieldset>
  )
}
