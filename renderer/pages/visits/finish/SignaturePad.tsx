import { type PointerEvent, useRef } from 'react'
import { useText } from '../../../text.ts'
import type { Drawn } from './drawn.ts'

type Props = { readonly drawn: Drawn | null; readonly onDraw: (drawn: Drawn) => void }

/** Where a signature is written: finger, pen or mouse; kept as the lines that were drawn. */
export function SignaturePad({ drawn, onDraw }: Props) {
  const text = useText('visits')
  const writing = useRef(false)
  const point = (event: PointerEvent<SVGSVGElement>, box: DOMRect) =>
    `${Math.round(event.clientX - box.left)} ${Math.round(event.clientY - box.top)}`
  const add = (event: PointerEvent<SVGSVGElement>, command: 'M' | 'L') => {
    const box = event.currentTarget.getBoundingClientRect()
    const before = drawn?.path ?? ''
    const at = point(event, box)
    // A dot is drawn too: a line of no length with a round end.
    const next = command === 'M' ? `M${at}L${at}` : `L${at}`
    onDraw({ path: before + next, width: Math.round(box.width), height: Math.round(box.height) })
  }
  return (
    <svg
      className="signature-pad"
      role="img"
      aria-label={text.signPad}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        writing.current = true
        add(event, 'M')
      }}
      onPointerMove={(event) => {
        if (writing.current) add(event, 'L')
      }}
      onPointerUp={() => {
        writing.current = false
      }}
      onPointerCancel={() => {
        writing.current = false
      }}
    >
      {drawn === null ? null : <path className="signature-line" d={drawn.path} />}
    </svg>
  )
}
