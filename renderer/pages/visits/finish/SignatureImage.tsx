import { useText } from '../../../text.ts'
import type { Drawn } from './drawn.ts'

type Props = { readonly name: string; readonly drawn: Drawn }

/** A signature as it was drawn, small. */
export function SignatureImage({ name, drawn }: Props) {
  const text = useText('visits')
  return (
    <svg
      className="signature-image"
      role="img"
      aria-label={text.signatureOf({ name })}
      viewBox={`0 0 ${drawn.width} ${drawn.height}`}
    >
      <path className="signature-line" d={drawn.path} />
    </svg>
  )
}
