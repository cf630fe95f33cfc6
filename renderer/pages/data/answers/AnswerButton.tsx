import { Button, Popover } from 'antd'
import { useState } from 'react'
import type { Problem } from '../../../../shared/returns/problem.ts'
import { useText } from '../../../text.ts'
import { AnswerForm } from './AnswerForm.tsx'
import type { AnswerKind } from './place.ts'

type Props = {
  readonly sha256: string
  readonly problem: Problem
  readonly kind: AnswerKind
  readonly unit?: string
}

/** 改为… or 属实…: opens where the problem stands. */
export function AnswerButton({ sha256, problem, kind, unit = '' }: Props) {
  const text = useText('answers')
  const [open, setOpen] = useState(false)
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      destroyOnHidden
      open={open}
      onOpenChange={setOpen}
      title={kind === 'change' ? text.changeTitle : text.standsTitle}
      content={
        <AnswerForm sha256={sha256} problem={problem} kind={kind} unit={unit} onDone={() => setOpen(false)} />
      }
    >
      <Button type="link" size="small" className="answer-button">
        {kind === 'change' ? text.changeOpen : text.standsOpen}
      </Button>
    </Popover>
  )
}
