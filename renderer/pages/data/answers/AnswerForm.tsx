import { Button, Checkbox, Flex, Input } from 'antd'
import { useState } from 'react'
import type { CellAnswer } from '../../../../shared/contract/imports.ts'
import type { Problem } from '../../../../shared/returns/problem.ts'
import { useCommand } from '../../../api/use-command.ts'
import { FailureAlert } from '../../../components/FailureAlert.tsx'
import { useBasis } from '../../../routes.ts'
import { useText } from '../../../text.ts'
import { useIntake } from '../intake-state.tsx'
import { usePreview } from '../use-preview.ts'
import { type AnswerKind, answersOfOthers, guessOf, keyOfPlace, placeOfAnswer } from './place.ts'

type Props = {
  readonly sha256: string
  readonly problem: Problem
  readonly kind: AnswerKind
  /** Unit in which a value is typed. */
  readonly unit: string
  readonly onDone: () => void
}

/** 改为 a value, or 属实, with the reason; and the same for all others of the kind. */
export function AnswerForm({ sha256, problem, kind, unit, onDone }: Props) {
  const text = useText('answers')
  const common = useText('common')
  const { year } = useBasis()
  const { intake, act } = useIntake()
  const files = usePreview().data?.files ?? []
  const save = useCommand('imports.answer')
  const [forOthers, setForOthers] = useState(false)
  const place = placeOfAnswer(sha256, problem, kind)
  const key = keyOfPlace(place)
  const draft = intake.drafts[key] ?? { value: guessOf(problem) ?? '', reason: intake.lastReason }
  const type = (change: Partial<typeof draft>) => act({ kind: 'draft', key, draft: { ...draft, ...change } })
  const value = draft.value.trim()
  const reason = draft.reason.trim()
  const answer: CellAnswer = { ...place, value: kind === 'change' ? value : null, reason }
  const others = answersOfOthers(files, problem, answer)
  const ready = reason !== '' && (kind === 'stands' || value !== '')
  const give = async () => {
    await save.mutateAsync({ year, answers: forOthers ? [answer, ...others] : [answer] })
    act({ kind: 'answered', key, reason })
    onDone()
  }
  const submit = () => ready && void give().catch(() => undefined)
  return (
    <Flex vertical gap="small" className="answer-form">
      {save.error === null ? null : <FailureAlert error={save.error} />}
      {kind === 'stands' ? null : (
        <Input
          autoFocus
          inputMode="decimal"
          aria-label={text.newValue}
          placeholder={text.newValue}
          suffix={unit}
          maxLength={200}
          value={draft.value}
          onChange={({ target }) => type({ value: target.value })}
          onPressEnter={submit}
        />
      )}
      <Input
        autoFocus={kind === 'stands'}
        aria-label={text.reason}
        placeholder={text.reasonHint}
        maxLength={500}
        value={draft.reason}
        onChange={({ target }) => type({ reason: target.value })}
        onPressEnter={submit}
      />
      {others.length === 0 ? null : (
        <Checkbox checked={forOthers} onChange={({ target }) => setForOthers(target.checked)}>
          {kind === 'change'
            ? text.changeOthers({ count: others.length })
            : text.othersToo({ count: others.length })}
        </Checkbox>
      )}
      <Flex gap="small" justify="end">
        <Button onClick={onDone}>{common.cancel}</Button>
        <Button type="primary" disabled={!ready} loading={save.isPending} onClick={submit}>
          {kind === 'change' ? text.change : text.stands}
        </Button>
      </Flex>
    </Flex>
  )
}
