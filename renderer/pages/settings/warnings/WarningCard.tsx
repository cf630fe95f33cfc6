import { App, Button, Flex } from 'antd'
import { useState } from 'react'
import type { WarningNumbers } from '../../../../shared/assessment/trends/early-warning-rule.ts'
import { percentText } from '../../../../shared/reports/figure-text.ts'
import type { CallOutput } from '../../../api/call-name.ts'
import { useCommand } from '../../../api/use-command.ts'
import { FailureAlert } from '../../../components/FailureAlert.tsx'
import { dayAndTime } from '../../../format.ts'
import { useNaming, useText } from '../../../text.ts'
import { SettingCard, settingLine } from '../SettingCard.tsx'
import { WarningDrawer } from './WarningDrawer.tsx'

type Warning = CallOutput<'earlyWarnings.list'>[number]

/** One rule: what it means, its numbers beside those of the product, and who set them. */
export function WarningCard({ warning }: { readonly warning: Warning }) {
  const text = useText('earlyWarnings')
  const trends = useText('trends')
  const naming = useNaming()
  const { message } = App.useApp()
  const set = useCommand('earlyWarnings.set')
  const [editing, setEditing] = useState(false)
  const { rule, history } = warning
  const goBack = () =>
    set.mutate({ rule: rule.id, choice: null }, { onSuccess: () => void message.success(text.backDone) })
  const numbers = ({ fallingYears, margin }: WarningNumbers) => ({
    falls: fallingYears,
    margin: percentText(margin),
  })
  const beside = (told: (shown: ReturnType<typeof numbers>) => string) => (
    <span>
      {told(numbers(rule))}{' '}
      {rule.chosen ? (
        <span className="secondary">{text.productText({ value: told(numbers(rule.own)) })}</span>
      ) : null}
    </span>
  )
  const historyLine = ({ choice, author: by, at }: Warning['history'][number]) => {
    const said = { by, time: dayAndTime(at) }
    if (choice === null) return text.historyBack(said)
    return choice.on ? text.historyOn({ ...said, ...numbers(choice) }) : text.historyOff(said)
  }
  return (
    <SettingCard
      title={naming(rule.label)}
      standing={text.standings[rule.on ? 'on' : 'off']}
      counts={rule.on}
      actions={
        <Flex gap="small">
          {rule.chosen ? (
            <Button size="small" loading={set.isPending} onClick={goBack}>
              {text.back}
            </Button>
          ) : null}
          <Button size="small" onClick={() => setEditing(true)}>
            {text.change}
          </Button>
        </Flex>
      }
      lines={[
        settingLine('meaning', text.meaning, text.meaningText(numbers(rule))),
        settingLine('falls', text.falls, beside(text.fallsText)),
        settingLine('margin', text.margin, beside(text.marginText)),
        settingLine('basis', text.basis, rule.clause ?? (rule.chosen ? trends.byCounty : trends.ownDefault)),
      ]}
      historyLabel={text.history}
      history={history.map((one) => ({ at: one.at, said: historyLine(one) }))}
    >
      {set.error === null ? null : <FailureAlert error={set.error} />}
      {editing ? <WarningDrawer rule={rule} onClose={() => setEditing(false)} /> : null}
    </SettingCard>
  )
}
