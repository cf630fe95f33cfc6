import { PlusOutlined } from '@ant-design/icons'
import { Button, Input, Select, Space } from 'antd'
import { useState } from 'react'
import { judgedStages } from '../../../../shared/checklists/context.ts'
import type { CompulsoryStage } from '../../../../shared/schools/stage.ts'
import { useText } from '../../../text.ts'
import { type ItemProps, useOpenVisit } from './open-visit.tsx'

/** Adds a class or room that the school did not declare. */
export function AddRow({ item }: ItemProps) {
  const text = useText('visits')
  const words = useText('words')
  const { store, form } = useOpenVisit()
  const stages = judgedStages(form.facts)
  const [name, setName] = useState<string | null>(null)
  const [stage, setStage] = useState<CompulsoryStage | null>(stages[0] ?? null)
  if (item.answer.type !== 'countList') return null
  const ofClasses = item.answer.rows.of === 'classes'
  if (name === null) {
    return (
      <Button type="dashed" size="small" icon={<PlusOutlined aria-hidden />} onClick={() => setName('')}>
        {ofClasses ? text.addClass : text.addRoom}
      </Button>
    )
  }
  const add = () => {
    const label = name.trim()
    if (label === '') return
    const row = {
      key: `added:${crypto.randomUUID()}`,
      label,
      stage: ofClasses ? stage : null,
      declared: null,
      observed: null,
    }
    store.give(item.code, (answer) =>
      answer.type === 'countList' ? { ...answer, none: false, rows: [...answer.rows, row] } : answer,
    )
    setName(null)
  }
  return (
    <Space.Compact>
      {ofClasses && stages.length > 1 ? (
        <Select
          aria-label={text.stage}
          value={stage}
          onChange={setStage}
          options={stages.map((value) => ({ value, label: words.stages[value] }))}
        />
      ) : null}
      <Input
        autoFocus
        aria-label={text.newRowName}
        placeholder={text.newRowName}
        maxLength={120}
        value={name}
        onChange={(event) => setName(event.target.value)}
        onPressEnter={add}
      />
      <Button onClick={add}>{text.addRow}</Button>
    </Space.Compact>
  )
}
