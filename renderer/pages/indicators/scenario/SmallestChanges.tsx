import { Button, Card, Flex, Modal } from 'antd'
import { useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import type { SchoolInput } from '../../../../shared/assessment/input.ts'
import type { Assessment } from '../../../../shared/assessment/result.ts'
import {
  type SmallestChange,
  smallestChange,
  toChanges,
} from '../../../../shared/assessment/smallest-change/smallest-change.ts'
import type { Standard } from '../../../../shared/assessment/standard.ts'
import { toSchoolInput } from '../../../../shared/assessment/what-if/known-school.ts'
import { useCall } from '../../../api/use-call.ts'
import { useCommand } from '../../../api/use-command.ts'
import { indicatorOf } from '../../../api/use-standard.ts'
import { Answer } from '../../../components/Answer.tsx'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { paths, useBasis } from '../../../routes.ts'
import { useNaming, useText } from '../../../text.ts'
import { useStageParam } from '../stage-param.ts'
import { SmallestChangeView } from './SmallestChangeView.tsx'
import { useScenario } from './scenario-context.ts'

type Props = { readonly assessment: Assessment }

/** 最小改动: of every coefficient over its limit; each can be made a scenario. */
export function SmallestChanges({ assessment }: Props) {
  const text = useText('scenarios')
  const [open, setOpen] = useState(false)
  const exceeded = assessment.dispersion.some(({ status }) => status === 'exceeded')
  return (
    <>
      {exceeded ? <Button onClick={() => setOpen(true)}>{text.smallest}</Button> : null}
      {open ? <Dialog assessment={assessment} onClose={() => setOpen(false)} /> : null}
    </>
  )
}

function Dialog({ assessment, onClose }: Props & { readonly onClose: () => void }) {
  const text = useText('scenarios')
  const basis = useBasis()
  const scenario = useScenario()
  const known = useCall('assessments.inputs', basis, { keepFormer: true })
  return (
    <Modal open footer={null} width={680} title={text.smallestTitle} onCancel={onClose}>
      <p className="secondary">{text.smallestHint}</p>
      <Answer query={known}>
        {({ standard, schools }) => (
          <Found
            standard={standard}
            inputs={scenario?.inputs ?? schools.map(toSchoolInput)}
            assessment={assessment}
            onDone={onClose}
          />
        )}
      </Answer>
    </Modal>
  )
}

type FoundProps = Props & {
  readonly standard: Standard
  readonly inputs: readonly SchoolInput[]
  readonly onDone: () => void
}

function Found({ standard, inputs, assessment, onDone }: FoundProps) {
  const text = useText('scenarios')
  const words = useText('words')
  const naming = useNaming()
  const basis = useBasis()
  const stage = useStageParam()
  const navigate = useNavigate()
  const scenario = useScenario()
  const save = useCommand('scenarios.save')
  // Once, as it was opened: what is taken over moves the figures below it.
  const [asked] = useState({ inputs, dispersion: assessment.dispersion })
  const found = useMemo(
    () =>
      asked.dispersion
        .filter(({ status }) => status === 'exceeded')
        .map(({ stage: of, indicator }) => smallestChange(standard, basis.year, asked.inputs, of, indicator))
        .filter((change) => change !== null),
    [asked, standard, basis],
  )
  const nameOf = (change: SmallestChange) =>
    text.smallestOf({
      stage: words.stages[change.stage],
      indicator: naming(indicatorOf(standard, change.indicator)?.shortLabel),
    })
  const take = (change: SmallestChange) => {
    const changes = toChanges(change)
    if (scenario !== null) {
      scenario.change((now) => [...now, ...changes])
      onDone()
      return
    }
    const name = text.smallestName({ of: nameOf(change) })
    save.mutate(
      { id: null, revision: 0, year: basis.year, name, changes: [...changes] },
      { onSuccess: ({ id }) => navigate(paths.scenario(basis, stage, id)) },
    )
  }
  if (found.length === 0) return <EmptyState title={text.smallestNone} hint={text.smallestNoneHint} />
  return (
    <Flex vertical gap="small">
      {found.map((change) => (
        <Card
          key={`${change.stage}/${change.indicator}`}
          size="small"
          title={nameOf(change)}
          extra={
            <Button type="primary" size="small" loading={save.isPending} onClick={() => take(change)}>
              {scenario === null ? text.intoScenario : text.intoThis}
            </Button>
          }
        >
          <SmallestChangeView standard={standard} change={change} />
        </Card>
      ))}
    </Flex>
  )
}
