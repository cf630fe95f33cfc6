import { EditOutlined } from '@ant-design/icons'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { SIGNER_PART } from '../../../../shared/visits/draft-parts.ts'
import type { SignatureRole } from '../../../../shared/visits/signature.ts'
import type { VisitForm } from '../../../../shared/visits/visit-form.ts'
import { dayAndTime } from '../../../format.ts'
import { useText } from '../../../text.ts'
import { SignatureDialog } from './SignatureDialog.tsx'
import { SignatureImage } from './SignatureImage.tsx'
import type { useVisitDrafts } from './use-visit-drafts.ts'

type Props = { readonly form: VisitForm; readonly drafts: ReturnType<typeof useVisitDrafts> }
type Signing = { readonly role: SignatureRole; readonly name: string }

/** Who signs: each inspector, and one for the school. */
export function SignatureList({ form, drafts }: Props) {
  const text = useText('visits')
  const { visit } = form
  const inForce = form.signatures.filter(({ lapsedAt }) => lapsedAt === null)
  const ofSchool = inForce.find(({ role }) => role === 'school')
  const [signing, setSigning] = useState<Signing | null>(null)
  const [schoolName, setSchoolName] = useState(drafts.of(SIGNER_PART) || (ofSchool?.name ?? ''))
  const open = visit.state === 'open'
  const line = ({ role, name }: Signing, field: boolean) => {
    const signature = inForce.find((one) => one.role === role && (role === 'school' || one.name === name))
    return (
      <li key={`${role} ${field ? '' : name}`} className="signature-row">
        <span className="signature-role">{text.roles[role]}</span>
        {field && open ? (
          <Input
            className="short-input"
            aria-label={text.schoolSigner}
            placeholder={text.schoolSigner}
            maxLength={40}
            value={name}
            onChange={(event) => {
              setSchoolName(event.target.value)
              drafts.keep(SIGNER_PART, event.target.value)
            }}
          />
        ) : (
          <strong>{name}</strong>
        )}
        {signature === undefined ? (
          <span className="secondary">{text.notSigned}</span>
        ) : (
          <>
            <SignatureImage name={signature.name} drawn={signature} />
            <small>{text.signed({ time: dayAndTime(signature.at) })}</small>
          </>
        )}
        {open ? (
          <Button
            icon={<EditOutlined aria-hidden />}
            disabled={name.trim() === ''}
            aria-label={`${signature === undefined ? text.sign : text.signAgain} ${name}`}
            onClick={() => setSigning({ role, name: name.trim() })}
          >
            {signature === undefined ? text.sign : text.signAgain}
          </Button>
        ) : null}
      </li>
    )
  }
  return (
    <section aria-labelledby="signatures">
      <h2 id="signatures">{text.signaturesTitle}</h2>
      <ul className="plain-list">
        {visit.inspectors.map((name) => line({ role: 'inspector', name }, false))}
        {line({ role: 'school', name: schoolName }, true)}
      </ul>
      {signing === null ? null : (
        <SignatureDialog {...signing} visitId={visit.id} drafts={drafts} onClose={() => setSigning(null)} />
      )}
    </section>
  )
}
