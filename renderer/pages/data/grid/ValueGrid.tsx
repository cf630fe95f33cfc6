import { useVirtualizer } from '@tanstack/react-virtual'
import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef } from 'react'
import { readBlock } from '../../../components/read-block.ts'
import { GridCell } from './GridCell.tsx'
import { useGridEdits } from './grid-edits.tsx'
import { type GridModel, idOfPosition, keyOfPlace, type Position, positionOf } from './grid-model.ts'
import { moved } from './move-keys.ts'
import { useTyping } from './use-typing.ts'

type Props = {
  readonly model: GridModel
  readonly showLastYear: boolean
  readonly active: Position
  readonly onActive: (position: Position) => void
  readonly onEdit: (position: Position, block: readonly (readonly string[])[]) => void
  readonly onOpen: (position: Position) => void
}

const ROW_HEIGHT = 30
/** A table that takes the focus and is moved through by keys: the grid of the ARIA authoring practices. */
const asGrid = (activeId: string) =>
  ({ role: 'grid', tabIndex: 0, 'aria-activedescendant': activeId }) as const

/** The table as a spreadsheet: one focus, arrows move it, typing edits; only the rows in sight are drawn. */
export function ValueGrid({ model, showLastYear, active, onActive, onEdit, onOpen }: Props) {
  const { rows, columns } = model
  const { edits, act } = useGridEdits()
  const typing = useTyping(model, active, onActive, onEdit)
  const scroll = useRef<HTMLDivElement>(null)
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
  })
  const activeId = idOfPosition(active)
  useEffect(() => {
    list.scrollToIndex(active.row, { align: 'auto' })
    const frame = requestAnimationFrame(() =>
      document.getElementById(activeId)?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    )
    return () => cancelAnimationFrame(frame)
  }, [active.row, activeId, list])

  const onKey = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey } = event
    const withControl = ctrlKey || metaKey
    if (withControl && key.toLowerCase() === 'z') act({ kind: 'undo' })
    else if (key === 'F2') typing.start(null)
    else if (key === ' ') onOpen(active)
    else if (key.length === 1 && !withControl) typing.start(key)
    else {
      // Tab leads out of the table where nothing is typed, as everywhere on a page.
      const to = key === 'Tab' ? null : moved(active, event, { rows: rows.length, columns: columns.length })
      if (to === null) return
      onActive(to)
    }
    event.preventDefault()
  }
  const onPaste = (event: ClipboardEvent) => {
    if (typing.text !== null) return
    event.preventDefault()
    onEdit(active, readBlock(event.clipboardData.getData('text/plain')))
  }
  const onCopy = (event: ClipboardEvent) => {
    const row = rows[active.row]
    const column = columns[active.column]
    if (typing.text !== null || row === undefined || column === undefined) return
    event.preventDefault()
    event.clipboardData.setData('text/plain', model.cellAt(row, column)?.value ?? '')
  }
  const choose = (target: EventTarget) => {
    const position = positionOf(target)
    if (position === null || (position.row === active.row && position.column === active.column)) return
    if (typing.text !== null) typing.finish()
    onActive(position)
  }
  const drawn = list.getVirtualItems()
  const above = drawn[0]?.start ?? 0
  const below = list.getTotalSize() - (drawn.at(-1)?.end ?? 0)
  return (
    <div ref={scroll} className="value-grid">
      <table
        {...asGrid(activeId)}
        className={`${showLastYear ? 'grid-wide' : ''} ${columns.length === 1 ? 'grid-of-one' : ''}`}
        aria-label={model.label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        onKeyDown={onKey}
        onPaste={onPaste}
        onCopy={onCopy}
        onMouseDown={({ target }) => choose(target)}
        onDoubleClick={() => typing.text === null && typing.start(null)}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className="grid-name" aria-colindex={1}>
              {model.corner}
            </th>
            {columns.map(({ key, label, unit }, index) => (
              <th key={key} scope="col" className="grid-column" aria-colindex={index + 2} title={label}>
                <span className="grid-label">{label}</span> <small>{unit}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {above === 0 ? null : <tr aria-hidden style={{ blockSize: above }} />}
          {drawn.map(({ index }) => {
            const row = rows[index]
            if (row === undefined) return null
            return (
              <tr key={row.key} aria-rowindex={index + 2}>
                <th scope="row" className="grid-name" aria-colindex={1} title={row.label}>
                  {row.label}
                </th>
                {columns.map((column, place) => {
                  const isActive = active.row === index && active.column === place
                  return (
                    <GridCell
                      key={column.key}
                      position={{ row: index, column: place }}
                      cell={model.cellAt(row, column)}
                      edit={edits.entries[keyOfPlace(model.placeAt(row, column))] ?? null}
                      active={isActive}
                      showLastYear={showLastYear}
                      typing={isActive ? typing.text : null}
                      onType={typing.setText}
                      onKey={typing.onKey}
                      onLeave={typing.finish}
                    />
                  )
                })}
              </tr>
            )
          })}
          {below <= 0 ? null : <tr aria-hidden style={{ blockSize: below }} />}
        </tbody>
      </table>
    </div>
  )
}
