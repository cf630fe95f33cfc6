import { Form } from 'antd'
import { scopeKey } from '../../../../shared/assessment/overrides/limit-scope.ts'
import { limitsOf } from '../../../../shared/assessment/overrides/limits-of.ts'
import type { OverrideArea } from '../../../../shared/assessment/overrides/override.ts'
import type { Standard } from '../../../../shared/assessment/standard.ts'
import { useCommand } from '../../../api/use-command.ts'
import { FormDrawer } from '../../../components/FormDrawer.tsx'
import { useText } from '../../../text.ts'
import { OverrideFields } from './OverrideFields.tsx'

export type OverrideValues = {
  readonly limit: string
  readonly value: string
  readonly area: OverrideArea
  readonly document: string
  readonly clause: string
  readonly from: string
  readonly until?: string
}
type Props = { readonly national: Standard; readonly onClose: () => void }

/** Enters a value that province or city put in the place of the nation's. */
export function OverrideDrawer({ national, onClose }: Props) {
  const text = useText('overrides')
  const [form] = Form.useForm<OverrideValues>()
  const add = useCommand('overrides.add')
  const limits = limitsOf(national)
  const inputOf = ({ limit, until = '', value, ...said }: OverrideValues) => {
    const scope = limits.find((one) => scopeKey(one.scope) === limit)?.scope
    if (scope === undefined) return undefined
    return {
      ...said,
      standard: national.slug,
      scope,
      value: value.trim(),
      until: until === '' ? null : until,
    }
  }
  return (
    <FormDrawer
      title={text.newTitle}
      saveLabel={text.save}
      saved={text.saved}
      form={form}
      keptAs={`override ${national.slug}`}
      begin={{ area: 'province' }}
      command={add}
      inputOf={inputOf}
      onClose={onClose}
    >
      <OverrideFields form={form} national={national} limits={limits} />
    </FormDrawer>
  )
}
