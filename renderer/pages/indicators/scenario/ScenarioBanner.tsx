import { Alert, App, Button, Dropdown, Flex, Popconfirm } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useCommand } from '../../../api/use-command.ts'
import { FailureAlert } from '../../../components/FailureAlert.tsx'
import { paths, useBasis } from '../../../routes.ts'
import { useText } from '../../../text.ts'
import { useStageParam } from '../stage-param.ts'
import { ChangeList } from './ChangeList.tsx'
import { NameDialog } from './NameDialog.tsx'
import { SchoolTurn, type Turn } from './SchoolTurn.tsx'
import type { OpenedScenario } from './scenario-context.ts'

const TURNS = ['openSchool', 'mergeSchools', 'closeSchool'] as const satisfies readonly Turn[]

/** Says that this is a scenario and not the data, and what can be done with it. */
export function ScenarioBanner({ scenario }: { readonly scenario: OpenedScenario }) {
  const text = useText('scenarios')
  const basis = useBasis()
  const stage = useStageParam()
  const navigate = useNavigate()
  const { message } = App.useApp()
  const [turn, setTurn] = useState<Turn | null>(null)
  const [naming, setNaming] = useState(false)
  const [listed, setListed] = useState(false)
  const remove = useCommand('scenarios.remove')
  const { id, name, steps, saved, unresolved } = scenario
  const count = steps.now.length
  const leave = () => navigate(paths.scenario(basis, stage, null))
  const removeIt = () =>
    remove.mutate(
      { id },
      {
        onSuccess: () => {
          leave()
          message.info(text.removed({ name }))
        },
      },
    )
  return (
    <>
      <Alert
        type="warning"
        showIcon
        className="toolbar"
        title={
          <>
            {text.banner({ name, count })}{' '}
            <small role="status">
              {saved === 'saved' ? text.saved : saved === 'saving' ? text.saving : text.notSaved}
            </small>
          </>
        }
        description={
          <Flex gap="small" wrap>
            <Button size="small" disabled={steps.past.length === 0} onClick={scenario.undo}>
              {text.undo}
            </Button>
            <Button size="small" disabled={steps.future.length === 0} onClick={scenario.redo}>
              {text.redo}
            </Button>
            <Popconfirm title={text.resetAsk({ count })} onConfirm={() => scenario.change(() => [])}>
              <Button size="small" disabled={count === 0}>
                {text.reset}
              </Button>
            </Popconfirm>
            <Button size="small" onClick={() => setListed(true)}>
              {text.changes}
            </Button>
            <Dropdown
              trigger={['click']}
              menu={{ items: TURNS.map((key) => ({ key, label: text[key], onClick: () => setTurn(key) })) }}
            >
              <Button size="small">{text.schools}</Button>
            </Dropdown>
            <Button size="small" onClick={() => setNaming(true)}>
              {text.rename}
            </Button>
            <Button size="small" loading={remove.isPending} onClick={removeIt}>
              {text.remove}
            </Button>
            <Button size="small" type="primary" onClick={leave}>
              {text.leave}
            </Button>
            {unresolved.length === 0 ? null : text.unresolved({ count: unresolved.length })}
          </Flex>
        }
      />
      {typeof saved === 'object' && saved.failure !== null ? <FailureAlert error={saved.failure} /> : null}
      {remove.error === null ? null : <FailureAlert error={remove.error} />}
      {turn === null ? null : <SchoolTurn scenario={scenario} turn={turn} onClose={() => setTurn(null)} />}
      {naming ? (
        <NameDialog
          title={text.renameTitle}
          okText={text.renameOk}
          former={name}
          onName={(next) => {
            scenario.rename(next)
            setNaming(false)
          }}
          onClose={() => setNaming(false)}
        />
      ) : null}
      {listed ? <ChangeList scenario={scenario} onClose={() => setListed(false)} /> : null}
    </>
  )
}
