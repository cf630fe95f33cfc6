import { DownOutlined, ExperimentOutlined } from '@ant-design/icons'
import { Alert, Button, Dropdown, Form, Input, type MenuProps, Modal } from 'antd'
import { useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { useCall } from '../../../api/use-call.ts'
import { useCommand } from '../../../api/use-command.ts'
import { FailureAlert } from '../../../components/FailureAlert.tsx'
import { paths, useBasis } from '../../../routes.ts'
import { useText } from '../../../text.ts'
import { useStageParam } from '../stage-param.ts'

/** 情景：无 ▾: opens a scenario of the year, begins one, or brings a removed one back. */
export function ScenarioPicker() {
  const text = useText('scenarios')
  const common = useText('common')
  const basis = useBasis()
  const stage = useStageParam()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const [creating, setCreating] = useState(false)
  const [name, setName] = useState('')
  const scenarios = useCall('scenarios.list', { year: basis.year })
  const save = useCommand('scenarios.save')
  const restore = useCommand('scenarios.restore')
  const current = search.get('scenario')
  const open = (id: string | null) => navigate(paths.scenario(basis, stage, id))
  const known = scenarios.data ?? []
  const kept = known.filter(({ step }) => step !== 'removed')
  const removed = known.filter(({ step }) => step === 'removed')
  const shown = kept.find(({ id }) => id === current)
  const create = () =>
    save.mutate(
      { id: null, revision: 0, year: basis.year, name: name.trim(), changes: [] },
      {
        onSuccess: ({ id }) => {
          setCreating(false)
          setName('')
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
      <Modal
        open={creating}
        title={text.createTitle}
        okText={text.createOk}
        cancelText={common.cancel}
        okButtonProps={{ disabled: name.trim() === '', loading: save.isPending }}
        onOk={create}
        onCancel={() => setCreating(false)}
      >
        <Alert type="info" title={text.createHint} className="toolbar" />
        {save.error === null ? null : <FailureAlert error={save.error} />}
        <Form layout="vertical" onFinish={create}>
          <Form.Item label={text.nameLabel} htmlFor="scenario-name">
            <Input
              id="scenario-name"
              maxLength={60}
              placeholder={text.nameHint}
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
          </Form.Item>
        </Form>
      </Modal>
    </>
  )
}
