import { DeleteOutlined, FileOutlined } from '@ant-design/icons'
import { App, Button, Input } from 'antd'
import { useEffect, useState } from 'react'
import { captionPart } from '../../../../shared/visits/draft-parts.ts'
import { isPicture, type VisitEvidence } from '../../../../shared/visits/evidence.ts'
import { useApplication } from '../../../api/application.tsx'
import { answerValue } from '../../../api/call-failure.ts'
import { failureOf } from '../../../sentences.ts'
import { useLanguage, useText } from '../../../text.ts'
import { useOpenVisit } from './open-visit.tsx'
import { useSaveCaption } from './use-save-caption.ts'

type Props = { readonly code: string; readonly evidence: VisitEvidence }

function useThumbnail(visitId: string, evidence: VisitEvidence): string | null {
  const { client, connection } = useApplication()
  const [address, setAddress] = useState<string | null>(null)
  const { id, type } = evidence
  useEffect(() => {
    if (!isPicture(type)) return
    let gone = false
    answerValue(() => client.visits.thumbnail({ visitId, evidenceId: id })).then(
      ({ token }) => {
        if (!gone && token !== null) setAddress(connection.fileAddress(token))
      },
      () => setAddress(null),
    )
    return () => {
      gone = true
    }
  }, [client, connection, visitId, id, type])
  return address
}

/** One photo or file: thumbnail, name, size, caption. */
export function EvidenceCard({ code, evidence }: Props) {
  const text = useText('visits')
  const { client, connection } = useApplication()
  const { form, store, readOnly } = useOpenVisit()
  const { language } = useLanguage()
  const { message } = App.useApp()
  const thumbnail = useThumbnail(form.visit.id, evidence)
  /** Null: nobody types. */
  const [typed, setTyped] = useState<string | null>(null)
  const save = useSaveCaption()
  const of = { visitId: form.visit.id, evidenceId: evidence.id }
  const { name } = evidence
  const put = (part: Partial<VisitEvidence>) =>
    store.setEvidence(code, (all) => all.map((one) => (one.id === evidence.id ? { ...one, ...part } : one)))
  const act = async (work: () => Promise<void>) => {
    await work().catch((error: unknown) => message.error(failureOf(language, error) ?? text.failed))
  }
  const open = async () => {
    const { token } = await answerValue(() => client.visits.original(of))
    window.open(connection.fileAddress(token), '_blank', 'noopener')
  }
  const saveCaption = async () => {
    if (typed !== null && (await save(code, evidence, typed))) setTyped(null)
  }
  const remove = async () => {
    await answerValue(() => client.visits.removeEvidence(of))
    put({ removed: { at: new Date().toISOString(), by: evidence.author } })
  }
  const restore = async () => {
    await answerValue(() => client.visits.restoreEvidence(of))
    put({ removed: null })
  }
  if (evidence.removed !== null) {
    return (
      <span className="secondary">
        {text.photoRemoved({ name })}{' '}
        <Button type="link" size="small" onClick={() => void act(restore)}>
          {text.restorePhoto}
        </Button>
      </span>
    )
  }
  return (
    <figure className="evidence-card">
      <button
        type="button"
        className="evidence-open"
        aria-label={text.openOriginal({ name })}
        title={`${name} · ${text.size({ bytes: evidence.size })}`}
        onClick={() => void act(open)}
      >
        {thumbnail === null ? <FileOutlined aria-hidden /> : <img src={thumbnail} alt="" />}
      </button>
      <figcaption>
        {readOnly ? (
          evidence.caption || name
        ) : (
          <Input
            size="small"
            aria-label={text.captionOf({ name })}
            placeholder={text.caption}
            maxLength={200}
            value={typed ?? evidence.caption}
            onChange={(event) => {
              setTyped(event.target.value)
              store.keepDraft(code, captionPart(evidence.id), event.target.value)
            }}
            onBlur={() => void saveCaption()}
          />
        )}
        {readOnly ? null : (
          <Button
            type="text"
            size="small"
            icon={<DeleteOutlined aria-hidden />}
            aria-label={text.removePhoto({ name })}
            onClick={() => void act(remove)}
          />
        )}
      </figcaption>
    </figure>
  )
}
