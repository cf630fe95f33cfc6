import { App, Button, Flex, Input, type InputRef } from 'antd'
import { useRef } from 'react'
import { useCommand } from '../../../api/use-command.ts'
import { FailureAlert } from '../../../components/FailureAlert.tsx'
import { useText } from '../../../text.ts'
import { useGridEdits } from './grid-edits.tsx'

type Props = {
  /** How many of the edits stand in the table that is shown. */
  readonly here: number
  /** Null: what cannot be used stands in another table. */
  readonly onFirstWrong: (() => void) | null
}

/** What was typed and is not saved: one reason for all of it, saved together or not at all. */
export function EditBar({ here, onFirstWrong }: Props) {
  const text = useText('valueTable')
  const common = useText('common')
  const { edits, act } = useGridEdits()
  const { message, notification } = App.useApp()
  const save = useCommand('observations.correctAll')
  const takeBack = useCommand('observations.takeBack')
  const reasonInput = useRef<InputRef>(null)
  const entries = Object.values(edits.entries)
  const wrong = entries.filter(({ value }) => value === null).length
  if (entries.length === 0) return null
  const reason = edits.reason.trim()
  const undoSaved = async (observationIds: readonly string[]) => {
    await takeBack.mutateAsync({ observationIds: [...observationIds] })
    notification.destroy()
    message.success(text.takenBack)
  }
  const store = async () => {
    if (reason === '') {
      reasonInput.current?.focus()
      message.warning(common.required)
      return
    }
    const corrections = entries.map(({ place, value }) => ({ ...place, value: value ?? '' }))
    const { observationIds } = await save.mutateAsync({ corrections, reason })
    act({ kind: 'clear' })
    notification.success({
      placement: 'bottomRight',
      duration: 20,
      title: text.saved({ count: observationIds.length }),
      actions: (
        <Button type="link" onClick={() => void undoSaved(observationIds).catch(() => undefined)}>
          {text.takeBack}
        </Button>
      ),
    })
  }
  return (
    <footer className="commit-bar">
      {save.error === null ? null : <FailureAlert error={save.error} />}
      <Flex gap="small" align="center" wrap>
        <strong>{text.edited({ count: entries.length })}</strong>
        {wrong === 0 ? null : (
          <>
            <span className="sign-below">{text.wrong({ count: wrong })}</span>
            {onFirstWrong === null ? null : (
              <Button type="link" onClick={onFirstWrong}>
                {text.firstWrong}
              </Button>
            )}
          </>
        )}
        {here === entries.length ? null : (
          <span className="secondary">{text.elsewhere({ count: entries.length - here })}</span>
        )}
        <span className="grow" />
        <Input
          ref={reasonInput}
          className="medium-input"
          maxLength={500}
          aria-label={text.reason}
          placeholder={text.reasonHint}
          value={edits.reason}
          onChange={({ target }) => act({ kind: 'reason', reason: target.value })}
          onPressEnter={() => wrong === 0 && void store().catch(() => undefined)}
        />
        <Button onClick={() => act({ kind: 'undo' })}>{text.undo}</Button>
        <Button onClick={() => act({ kind: 'clear' })}>{text.discard}</Button>
        <Button
          type="primary"
          loading={save.isPending}
          disabled={wrong > 0}
          onClick={() => void store().catch(() => undefined)}
        >
          {text.save({ count: entries.length })}
        </Button>
      </Flex>
    </footer>
  )
}
