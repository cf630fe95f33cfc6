import { LockOutlined } from '@ant-design/icons'
import { App, Button, Form, Input } from 'antd'
import { useState } from 'react'
import { OPINION_PART, UNSIGNED_REASON_PART } from '../../../../shared/visits/draft-parts.ts'
import type { FinishPreview } from '../../../../shared/visits/finish-preview.ts'
import type { VisitForm } from '../../../../shared/visits/visit-form.ts'
import { useCommand } from '../../../api/use-command.ts'
import { FailureAlert } from '../../../components/FailureAlert.tsx'
import { LinkButton } from '../../../components/LinkButton.tsx'
import { PageHeader } from '../../../components/PageHeader.tsx'
import { useLeadOn } from '../../../components/use-lead-on.ts'
import { paths, useBasis } from '../../../routes.ts'
import { useText } from '../../../text.ts'
import { MissingList } from './MissingList.tsx'
import { ProblemSummary } from './ProblemSummary.tsx'
import { SignatureList } from './SignatureList.tsx'
import { useVisitDrafts } from './use-visit-drafts.ts'

type Props = { readonly form: VisitForm; readonly preview: FinishPreview }

export function FinishView({ form, preview }: Props) {
  const text = useText('visits')
  const common = useText('common')
  const basis = useBasis()
  const leadOn = useLeadOn()
  const { message, modal } = App.useApp()
  const { visit } = form
  const open = visit.state === 'open'
  const drafts = useVisitDrafts(form)
  const [opinion, setOpinion] = useState(form.closing?.schoolOpinion ?? drafts.of(OPINION_PART))
  const [reason, setReason] = useState(form.closing?.unsignedReason ?? drafts.of(UNSIGNED_REASON_PART))
  const finish = useCommand('visits.finish')
  const missing = preview.missing.filter((one) => one.kind !== 'schoolSignature' || reason.trim() === '')
  const lock = async () => {
    const orNull = (written: string) => (written.trim() === '' ? null : written.trim())
    await finish.mutateAsync({
      visitId: visit.id,
      schoolOpinion: orNull(opinion),
      unsignedReason: orNull(reason),
    })
    message.success(text.lockDone)
    leadOn(paths.visit(basis, visit.id))
  }
  const askLock = () =>
    modal.confirm({
      title: text.lockTitle,
      content: text.lockText,
      okText: text.lock,
      cancelText: common.cancel,
      onOk: () => lock().catch(() => undefined),
    })
  return (
    <>
      <PageHeader
        title={text.finishTitle}
        hint={text.finishHint({ school: visit.schoolName })}
        secondary={<LinkButton to={paths.visit(basis, visit.id)}>{text.backToForm}</LinkButton>}
        primary={
          open ? (
            <Button
              type="primary"
              icon={<LockOutlined aria-hidden />}
              disabled={missing.length > 0}
              loading={finish.isPending}
              onClick={askLock}
            >
              {text.lock}
            </Button>
          ) : null
        }
      />
      {finish.error === null ? null : <FailureAlert error={finish.error} />}
      <div className="finish-grid">
        <div>
          <MissingList form={form} missing={missing} />
          <SignatureList form={form} drafts={drafts} />
          <Form layout="vertical">
            <Form.Item label={text.schoolOpinion} htmlFor={OPINION_PART}>
              <Input.TextArea
                id={OPINION_PART}
                rows={2}
                maxLength={2000}
                readOnly={!open}
                placeholder={text.schoolOpinionHint}
                value={opinion}
                onChange={(event) => {
                  setOpinion(event.target.value)
                  drafts.keep(OPINION_PART, event.target.value)
                }}
              />
            </Form.Item>
            <Form.Item label={text.unsignedReason} htmlFor={UNSIGNED_REASON_PART}>
              <Input
                id={UNSIGNED_REASON_PART}
                maxLength={500}
                readOnly={!open}
                placeholder={text.unsignedReasonHint}
                value={reason}
                onChange={(event) => {
                  setReason(event.target.value)
                  drafts.keep(UNSIGNED_REASON_PART, event.target.value)
                }}
              />
            </Form.Item>
          </Form>
        </div>
        <ProblemSummary form={form} problems={preview.problems} />
      </div>
    </>
  )
}
