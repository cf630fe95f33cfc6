import { App, Button, Card, Descriptions, Flex } from 'antd'
import { type ReactNode, useState } from 'react'
import { marginText, type WarningNumbers } from '../../../../shared/assessment/trends/early-warning-rule.ts'
import type { CallOutput } from '../../../api/call-name.ts'
import { useCommand } from '../../../api/use-command.ts'
import { FailureAlert } from '../../../components/FailureAlert.tsx'
import { Mark } from '../../../components/Mark.tsx'
import { StatusIcon } from '../../../components/StatusIcon.tsx'
import { dayAndTime } from '../../../format.ts'
import { useNaming, useText } from '../../../text.ts'
import { WarningDrawer } from './WarningDrawer.tsx'

type Warning = CallOutput<'earlyWarnings.list'>[number]

/** Room for the longest word in either language. */
const LABEL_WIDTH = 150

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
  const falls = ({ fallingYears }: WarningNumbers) => text.fallsText({ falls: fallingYears })
  const margin = (numbers: WarningNumbers) => text.marginText({ margin: marginText(numbers.margin) })
  const beside = (told: (numbers: WarningNumbers) => string) => (
    <span>
      {told(rule)}{' '}
      {rule.chosen ? <span className="secondary">{text.productText({ value: told(rule.own) })}</span> : null}
    </span>
  )
  const item = (key: string, label: string, children: ReactNode) => ({ key, label, children })
  return (
    <Card
      size="small"
      title={
        <Flex gap="small" align="center">
          <h2>{naming(rule.label)}</h2>
          <Mark tone="quiet">
            {rule.on ? <StatusIcon sign="met" label="" /> : null} {text.standings[rule.on ? 'on' : 'off']}
          </Mark>
        </Flex>
      }
      extra={
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
    >
      {set.error === null ? null : <FailureAlert error={set.error} />}
      <Descriptions
        size="small"
        column={1}
        colon={false}
        styles={{ label: { inlineSize: LABEL_WIDTH } }}
        items={[
          item(
            'meaning',
            text.meaning,
            text.meaningText({ falls: rule.fallingYears, margin: marginText(rule.margin) }),
          ),
          item('falls', text.falls, beside(falls)),
          item('margin', text.margin, beside(margin)),
          item('basis', text.basis, rule.clause ?? (rule.chosen ? trends.byCounty : trends.ownDefault)),
          ...(history.length === 0
            ? []
            : [
                item(
                  'history',
                  text.history,
                  <ul className="plain-list">
                    {history.map(({ choice, author: by, at }) => {
                      const said = { by, time: dayAndTime(at) }
                      return (
                        <li key={at}>
                          {choice === null
                            ? text.historyBack(said)
                            : choice.on
                              ? text.historyOn({
                                  ...said,
                                  falls: choice.fallingYears,
                                  margin: marginText(choice.margin),
                                })
                              : text.historyOff(said)}
                        </li>
                      )
                    })}
                  </ul>,
                ),
              ]),
        ]}
      />
      {editing ? <WarningDrawer rule={rule} onClose={() => setEditing(false)} /> : null}
    </Card>
  )
}
