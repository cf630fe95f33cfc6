import { HolderOutlined } from '@ant-design/icons'
import type { KeyboardEvent, PointerEvent } from 'react'
import { useText } from '../../../text.ts'
import type { BlockLine } from './block-lines.ts'

type Props = {
  readonly line: BlockLine
  /** Zero-based row where it stands. */
  readonly row: number
  readonly rows: number
  readonly onMove: (line: BlockLine, row: number) => void
}

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, PageUp: -5, PageDown: 5 }

/** A line of the sheet that is dragged to another row, or moved there by the arrow keys. */
export function LineHandle({ line, row, rows, onMove }: Props) {
  const text = useText('mapping')
  const drag = (start: PointerEvent<HTMLButtonElement>) => {
    start.preventDefault()
    start.currentTarget.focus()
    const controller = new AbortController()
    let last = row
    const follow = ({ clientX, clientY }: globalThis.PointerEvent) => {
      const over = document.elementFromPoint(clientX, clientY)?.closest('[data-row-key]')
      const to = Number(over?.getAttribute('data-row-key') ?? Number.NaN)
      if (!Number.isInteger(to) || to === last) return
      last = to
      onMove(line, to)
    }
    document.addEventListener('pointermove', follow, { signal: controller.signal })
    for (const end of ['pointerup', 'pointercancel']) {
      document.addEventListener(end, () => controller.abort(), { signal: controller.signal })
    }
  }
  const press = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (step === undefined) return
    event.preventDefault()
    onMove(line, row + step)
  }
  return (
    <button
      type="button"
      role="slider"
      className={`line-handle line-${line}`}
      aria-label={text.lines[line]}
      aria-orientation="vertical"
      aria-valuemin={1}
      aria-valuemax={rows}
      aria-valuenow={row + 1}
      title={text.lineHint}
      onPointerDown={drag}
      onKeyDown={press}
    >
      <HolderOutlined aria-hidden />
      {text.lineMarks[line]}
    </button>
  )
}
