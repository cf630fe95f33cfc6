import { Button } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useCommand } from '../../api/use-command.ts'
import { FailureAlert } from '../../components/FailureAlert.tsx'
import { LinkButton } from '../../components/LinkButton.tsx'
import { paths, useBasis } from '../../routes.ts'
import { useText } from '../../text.ts'
import { useOpenVisit } from './form/open-visit.tsx'
import { PrintVisit } from './PrintVisit.tsx'
import { ReopenDialog } from './ReopenDialog.tsx'

/** What can be done besides. */
export function VisitSecondary() {
  const text = useText('visits')
  const basis = useBasis()
  const { form, reload } = useOpenVisit()
  const [reopening, setReopening] = useState(false)
  const { id, state } = form.visit
  if (state !== 'locked') {
    return (
      <>
        <PrintVisit visitId={id} />
        <LinkButton to={paths.editVisit(basis, id)}>{text.edit}</LinkButton>
      </>
    )
  }
  return (
    <>
      <PrintVisit visitId={id} />
      <Button onClick={() => setReopening(true)}>{text.reopen}</Button>
      {reopening ? <ReopenDialog visitId={id} onClose={() => setReopening(false)} onDone={reload} /> : null}
    </>
  )
}

/** Begin, or finish. */
export function VisitPrimary() {
  const text = useText('visits')
  const basis = useBasis()
  const navigate = useNavigate()
  const { form, reload } = useOpenVisit()
  const start = useCommand('visits.start')
  const { id, state } = form.visit
  if (state === 'planned') {
    return (
      <>
        {start.error === null ? null : <FailureAlert error={start.error} />}
        <Button
          type="primary"
          autoFocus
          loading={start.isPending}
          onClick={() => start.mutate({ visitId: id }, { onSuccess: reload })}
        >
          {text.start}
        </Button>
      </>
    )
  }
  return (
    <Button type="primary" onClick={() => navigate(paths.finishVisit(basis, id))}>
      {state === 'open' ? text.finish : text.viewSignatures}
    </Button>
  )
}
