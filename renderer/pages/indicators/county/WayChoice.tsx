import { App, Button, Flex, Popover, Select } from 'antd'
import { useCommand } from '../../../api/use-command.ts'
import { FailureAlert } from '../../../components/FailureAlert.tsx'
import { dayAndTime } from '../../../format.ts'
import { useBasis } from '../../../routes.ts'
import { useNaming, usePunctuation, useText } from '../../../text.ts'
import type { Measured } from './MeasuredRule.tsx'
import type { RuleProps } from './rule-props.ts'

/** The way of calculating by its name; where there are several the county chooses, and who chose is kept. */
export function WayChoice({ item, rule, result, county }: RuleProps<Measured>) {
  const text = useText('county')
  const naming = useNaming()
  const { colon } = usePunctuation()
  const { standard } = useBasis()
  const { message } = App.useApp()
  const choose = useCommand('county.chooseWay')
  const label = (way: string | null) => naming(rule.ways.find(({ id }) => id === way)?.label, way ?? '')
  const history = county.ways.filter((one) => one.item === item.id && one.rule === rule.id)
  const change = (way: string) =>
    choose.mutate(
      { standard, item: item.id, rule: rule.id, way },
      { onSuccess: () => void message.success(text.wayChosen) },
    )
  return (
    <>
      {choose.error === null ? null : <FailureAlert error={choose.error} />}
      <Flex gap="small" align="center" wrap className="rule-line">
        <span className="secondary">
          {text.way}
          {colon}
          {rule.ways.length > 1 ? null : label(result.way)}
        </span>
        {rule.ways.length > 1 ? (
          <Select
            aria-label={text.wayOf({ rule: naming(rule.label) })}
            value={result.way}
            popupMatchSelectWidth={false}
            loading={choose.isPending}
            onChange={(way: string) => change(way)}
            options={rule.ways.map(({ id }) => ({ value: id, label: label(id) }))}
          />
        ) : null}
        {history.length === 0 ? null : (
          <Popover
            trigger="click"
            content={
              <ul className="plain-list">
                {history.map(({ way, author, at }) => (
                  <li key={`${at} ${way}`}>
                    {text.wayEntry({ way: label(way), author, time: dayAndTime(at) })}
                  </li>
                ))}
              </ul>
            }
          >
            <Button type="link" size="small">
              {text.wayHistory({ count: history.length })}
            </Button>
          </Popover>
        )}
      </Flex>
    </>
  )
}
