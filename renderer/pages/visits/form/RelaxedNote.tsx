import { useNaming, usePunctuation, useText } from '../../../text.ts'
import { useOpenVisit } from './open-visit.tsx'

/** That an item is met by a relaxation only: which, on what basis, and until when the full requirement waits. */
export function RelaxedNote({ id }: { readonly id: string }) {
  const text = useText('visits')
  const { followUpText } = useText('relaxations')
  const naming = useNaming()
  const { colon } = usePunctuation()
  const relaxation = useOpenVisit().form.relaxations.find((one) => one.id === id)
  if (relaxation === undefined) return null
  return (
    <p className="relaxed-note">
      <strong>
        {text.relaxed({ requirement: naming(relaxation.requirement), until: relaxation.expiresOn })}
      </strong>
      {' · '}
      {followUpText(relaxation.followUp)}
      <br />
      <small>
        {text.basis}
        {colon}
        {relaxation.basis}
      </small>
    </p>
  )
}
