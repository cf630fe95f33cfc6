import { App, InputNumber } from 'antd'
import type { AppliedVisitRule } from '../../../../shared/visits/visit-rule.ts'
import { useCommand } from '../../../api/use-command.ts'
import { failureOf } from '../../../sentences.ts'
import { useLanguage, useText } from '../../../text.ts'

/** How often, where the rule leaves it to the county; nothing where it is law. */
export function RuleAmount({ rule }: { readonly rule: AppliedVisitRule }) {
  const text = useText('dueVisits')
  const { language } = useLanguage()
  const { message } = App.useApp()
  const set = useCommand('visits.setRule')
  const { local, amount, standardAmount } = rule
  if (local === null) return null
  const choose = (chosen: number | null) => {
    if (chosen === null || chosen === amount) return
    set.mutate(
      { rule: rule.id, amount: chosen },
      {
        onSuccess: () => void message.success(text.amountSaved),
        onError: (error) => void message.error(failureOf(language, error)),
      },
    )
  }
  const label = text.amount[rule.every]
  return (
    <span className="nowrap" title={text.amountHint({ ...local, standard: standardAmount })}>
      {label}{' '}
      <InputNumber
        size="small"
        aria-label={label}
        min={local.minimum}
        max={local.maximum}
        precision={0}
        value={amount}
        disabled={set.isPending}
        onChange={choose}
      />
    </span>
  )
}
