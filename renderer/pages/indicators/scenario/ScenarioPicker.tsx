import { DownOutlined, ExperimentOutlined } from '@ant-design/icons'
import { Button, Dropdown, type MenuProps } from 'antd'
import { useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { useCall } from '../../../api/use-call.ts'
import { useCommand } from '../../../api/use-command.ts'
import { paths, useBasis } from '../../../routes.ts'
import { useText } from '../../../text.ts'
import { useStageParam } from '../stage-param.ts'
import { NameDialog } from './NameDialog.tsx'

/** 情景：无 ▾: opens a scenario of the year, begins one, or brings a removed one back. */
export function ScenarioPicker() {
  const text = useText('scenarios')
  const basis = useBasis()
  const stage = useStageParam()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const [creating, setCreating] = useState(false)
  const scenarios = useCall('scenarios.list', { year: basis.year })
  const save = useCommand('scenarios.save')
  const restore = useCommand('scenarios.restore')
  const current = search.get('scenario')
  const open = (id: string | null) => navigate(paths.scenario(basis, stage, id))
  const known = scenarios.data ?? []
  const kept = known.filter(({ step }) => step !== 'removed')
  const removed = known.filter(({ step }) => step === 'removed')
  const shown = kept.find(({ id }) => id === current)
  const create = (name: string) =>
    save.mutate(
      { id: null, revision: 0, year: basis.year, name, changes: [] },
      {
        onSuccess: ({ id }) => {
          setCreating(false)
          open(id)
        },
      },
    )
  const items: MenuProps['items'] = [
    { key: 'none', label: text.noneItem, onClick: () => open(null) },
    ...kept.map((one) => ({ key: one.id, label: one.name, onClick: () => open(one.id) })),
    { type: 'divider' },
    { key: 'create', label: text.create, onClick: () => setCreating(true) },
    ...removed.map((one) => ({
      key: one.id,
      label: text.restoreOf({ name: one.name }),
      onClick: () => restore.mutate({ id: one.id }, { onSuccess: ({ id }) => open(id) }),
    })),
  ]
  return (
    <>
      <Dropdown trigger={['click']} menu={{ items, selectedKeys: [current ?? 'none'] }}>
        <Button icon={<ExperimentOutlined aria-hidden />}>
          {text.picker({ name: shown?.name ?? text.none })} <DownOutlined aria-hidden />
        </Button>
      </Dropdown>
      {creating ? (
        <NameDialog
          title={text.createTitle}
          okText={text.createOk}
          hint={text.createHint}
          error={save.error}
          busy={save.isPending}
          onName={create}
          onClose={() => setCreating(false)}
        />
      ) : null}
    </>
  )
}
