import { App, Button, Flex, Input, type InputRef } from 'antd'
import { useRef } from 'react'
import { useNavigate } from 'react-router'
import type { CallOutput } from '../../api/call-name.ts'
import { useCommand } from '../../api/use-command.ts'
import { FailureAlert } from '../../components/FailureAlert.tsx'
import { paths, useBasis } from '../../routes.ts'
import { usePunctuation, useText } from '../../text.ts'
import { blocksCommit, countOf } from './file-sign.ts'
import { useIntake } from './intake-state.tsx'

type Props = { readonly preview: CallOutput<'imports.preview'>; readonly reading: boolean }

/** What the commit would do, the reason for warnings, and the commit itself: all or nothing. */
export function CommitBar({ preview, reading }: Props) {
  const text = useText('data')
  const signs = usePunctuation()
  const basis = useBasis()
  const navigate = useNavigate()
  const { intake, act } = useIntake()
  const { message, modal, notification } = App.useApp()
  const commit = useCommand('imports.commit', { job: text.committing })
  const blocked = preview.files.filter(blocksCommit)
  const open = text.open({ ...preview, warnings: preview.warnings - preview.answered })
  const firstOpen =
    preview.files.find((file) => blocksCommit(file) || file.state === 'question') ??
    preview.files.find((file) => countOf(file, 'warning') > 0)
  const unexplained = { warnings: preview.warnings - preview.answered }
  const needsReason = unexplained.warnings > 0 && intake.reason.trim() === ''
  const reasonInput = useRef<InputRef>(null)
  const save = async () => {
    if (needsReason) {
      message.warning(text.reasonFirst(unexplained))
      reasonInput.current?.focus()
      return
    }
    const reason = intake.reason.trim() === '' ? null : intake.reason.trim()
    const { batchId, preview: done } = await commit.mutateAsync({
      files: [...intake.files],
      year: basis.year,
      answers: { ...intake.answers, reason },
    })
    act({ kind: 'clear' })
    if (batchId === null) {
      message.info(text.nothingNew)
      return
    }
    notification.success({
      placement: 'bottomRight',
      title: text.committed(done),
      actions: (
        <Button type="link" onClick={() => navigate(paths.matrix(basis, 'primary'))}>
          {text.committedNext}
        </Button>
      ),
    })
    navigate(paths.importHistory(basis))
  }
  const discard = () =>
    modal.confirm({
      title: text.discardTitle,
      content: text.discardText,
      okText: text.discardOk,
      onOk: () => act({ kind: 'clear' }),
    })
  return (
    <footer className="commit-bar">
      {commit.error === null ? null : <FailureAlert error={commit.error} />}
      <Flex gap="small" align="center" wrap>
        <strong>{text.totals(preview)}</strong>
        {open === '' ? null : <span title={text.openHint}>{open}</span>}
        {firstOpen === undefined ? null : (
          <Button type="link" onClick={() => act({ kind: 'select', token: firstOpen.token })}>
            {text.showFirst}
          </Button>
        )}
        {blocked.length === 0 || blocked.length === intake.files.length ? null : (
          <Button onClick={() => act({ kind: 'remove', tokens: blocked.map(({ token }) => token) })}>
            {text.removeProblems}
          </Button>
        )}
        <span className="grow" />
        {unexplained.warnings === 0 ? null : (
          <Input
            ref={reasonInput}
            className="medium-input"
            maxLength={500}
            aria-label={text.reason(unexplained)}
            placeholder={`${text.reason(unexplained)}${signs.comma}${text.reasonHint}`}
            value={intake.reason}
            onChange={({ target }) => act({ kind: 'reason', reason: target.value })}
          />
        )}
        <Button onClick={discard}>{text.discard}</Button>
        <Button
          type="primary"
          loading={commit.isPending}
          disabled={reading || preview.errors > 0 || preview.questions > 0}
          title={preview.errors > 0 ? text.openHint : undefined}
          onClick={() => void save().catch(() => undefined)}
        >
          {text.commit({ count: intake.files.length })}
        </Button>
      </Flex>
    </footer>
  )
}
