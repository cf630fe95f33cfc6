import { Button, Flex, Modal } from 'antd'
import { applyScenario } from '../../../../shared/assessment/what-if/apply-scenario.ts'
import type { ScenarioChange } from '../../../../shared/assessment/what-if/scenario.ts'
import { useCall } from '../../../api/use-call.ts'
import { useFields } from '../../../api/use-standard.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { dayAndTime, withSeparators } from '../../../format.ts'
import { useBasis } from '../../../routes.ts'
import { useNaming, useText } from '../../../text.ts'
import { MergeSums } from './MergeSums.tsx'
import type { OpenedScenario } from './scenario-context.ts'

type Props = { readonly scenario: OpenedScenario; readonly onClose: () => void }

const SHOWN_REVISIONS = 10

/** 改动清单: every change in words, each to be taken back; a merger with its sums; who saved when. */
export function ChangeList({ scenario, onClose }: Props) {
  const text = useText('scenarios')
  const words = useText('words')
  const naming = useNaming()
  const fields = useFields()
  const { year } = useBasis()
  const kept = useCall('scenarios.get', { id: scenario.id })
  const history = kept.data?.history ?? []
  const changes = scenario.steps.now
  const names = new Map(scenario.schools.map(({ school }) => [school.id, school.name]))
  const nameOf = (id: string) => names.get(id) ?? words.unknown
  const sentence = (change: ScenarioChange) => {
    switch (change.kind) {
      case 'value':
        return text.changeValue({
          school: nameOf(change.schoolId),
          field: naming(fields.get(change.field)?.label, change.field),
          stage: words.stages[change.stage],
          value: withSeparators(change.value),
        })
      case 'open':
        return text.changeOpen({ school: change.name, kind: words.kinds[change.schoolKind] })
      case 'close':
        return text.changeClose({ school: nameOf(change.schoolId) })
      case 'merge':
        return text.changeMerge({ into: nameOf(change.into), from: nameOf(change.from) })
    }
  }
  const schoolsBefore = (index: number) =>
    applyScenario(scenario.standard, year, scenario.data, changes.slice(0, index)).schools
  return (
    <Modal open footer={null} width={640} title={text.changes} onCancel={onClose}>
      {changes.length === 0 ? <EmptyState title={text.noChanges} hint={text.noChangesHint} /> : null}
      <ol className="plain-list">
        {changes.map((change, index) => (
          <li key={JSON.stringify(change)}>
            <Flex gap="small" align="center">
              <span className="grow">{sentence(change)}</span>
              <Button
                size="small"
                type="link"
                onClick={() => scenario.change((now) => now.filter((one) => one !== change))}
              >
                {text.takeBack}
              </Button>
            </Flex>
            {change.kind === 'merge' ? (
              <MergeSums
                standard={scenario.standard}
                schools={schoolsBefore(index)}
                into={change.into}
                from={change.from}
              />
            ) : null}
          </li>
        ))}
      </ol>
      <h3>{text.history}</h3>
      <ul className="plain-list secondary">
        {history.slice(0, SHOWN_REVISIONS).map(({ revision, at, author, count, name }, index) => {
          const former = history[index + 1]?.name ?? name
          const said = { time: dayAndTime(at), author, count }
          return (
            <li key={revision}>
              {former === name ? text.historyLine(said) : text.historyNamed({ ...said, name })}
            </li>
          )
        })}
      </ul>
    </Modal>
  )
}
