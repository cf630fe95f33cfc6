import { Button, Flex, Input } from 'antd'
import { useState } from 'react'
import { withoutValue, withValue } from '../../../../shared/assessment/what-if/changed.ts'
import { ValueChange } from '../../../../shared/assessment/what-if/scenario.ts'
import type { ObservationStage } from '../../../../shared/observations/observation-stage.ts'
import { useFields } from '../../../api/use-standard.ts'
import { withSeparators } from '../../../format.ts'
import { useNaming, useText } from '../../../text.ts'
import type { OpenedScenario } from './scenario-context.ts'

type Props = {
  readonly scenario: OpenedScenario
  readonly schoolId: string
  readonly field: string
  readonly stage: ObservationStage
}

/** One value that can be typed over: all that follows from it moves with every key. */
export function ScenarioField({ scenario, schoolId, field, stage }: Props) {
  const text = useText('scenarios')
  const words = useText('words')
  const naming = useNaming()
  const definition = useFields().get(field)
  const valueIn = (schools: OpenedScenario['data']) =>
    schools.find(({ school }) => school.id === schoolId)?.values[field]?.[stage]
  const former = valueIn(scenario.data)
  const now = valueIn(scenario.schools)
  const place = { schoolId, field, stage }
  const isChanged = scenario.steps.now.some(
    (change) =>
      change.kind === 'value' &&
      change.schoolId === schoolId &&
      change.field === field &&
      change.stage === stage,
  )
  const [typed, setTyped] = useState<string | null>(null)
  const parse = (entered: string) =>
    ValueChange.safeParse({ kind: 'value', ...place, value: entered.replaceAll(',', '').trim() })
  const wrong = typed !== null && typed.trim() !== '' && !parse(typed).success
  const label = text.inputOf({
    field: naming(definition?.label, field),
    stage: words.stages[stage],
  })
  return (
    <div className="used-value">
      <Input
        className="scenario-input number"
        inputMode="decimal"
        aria-label={label}
        status={wrong ? 'error' : ''}
        value={typed ?? now ?? ''}
        suffix={definition && words.fieldUnits[definition.unit]}
        onChange={({ target: { value } }) => {
          setTyped(value)
          const change = parse(value)
          if (change.success) {
            scenario.change((changes) => withValue(changes, change.data), `${schoolId} ${field} ${stage}`)
          }
        }}
        onBlur={() => setTyped(null)}
      />
      <div className="grow">
        <strong>{naming(definition?.label, field)}</strong> <small>{words.stages[stage]}</small>
        {wrong ? <div className="former">{text.notANumber}</div> : null}
        {isChanged ? (
          <Flex gap="small" align="center">
            <small className="former">
              {text.former({ value: former === undefined ? words.none : withSeparators(former) })}
            </small>
            <Button
              size="small"
              type="link"
              onClick={() => {
                setTyped(null)
                scenario.change((changes) => withoutValue(changes, place))
              }}
            >
              {text.restoreValue}
            </Button>
          </Flex>
        ) : null}
      </div>
    </div>
  )
}
