import { useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect, useRef } from 'react'
import { useNaming, useText } from '../../../text.ts'
import { ItemHead } from './ItemHead.tsx'
import { OpenItem } from './OpenItem.tsx'
import type { Row } from './rows.ts'

type Props = {
  readonly rows: readonly Row[]
  readonly current: string | null
  readonly scroll: RefObject<HTMLDivElement | null>
  readonly onOpen: (code: string) => void
}

const CLOSED_HEIGHT = 37
const OPEN_HEIGHT = 260

const keyOf = (row: Row | undefined) =>
  row === undefined ? '' : row.kind === 'item' ? `item ${row.item.code}` : `section ${row.section.code}`

/** The items in one column; only those near the eye are drawn, so that long lists stay as fast as short ones. */
export function ItemList({ rows, current, scroll, onOpen }: Props) {
  const text = useText('visits')
  const naming = useNaming()
  const isCurrent = (row: Row | undefined) => row?.kind === 'item' && row.item.code === current
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => (isCurrent(rows[index]) ? OPEN_HEIGHT : CLOSED_HEIGHT),
    getItemKey: (index) => keyOf(rows[index]),
    overscan: 6,
  })
  const place = rows.findIndex(isCurrent)
  const inSight = useRef<string | null>(null)
  // Only when another item is opened: a list that changes under the eye must not jump.
  useEffect(() => {
    if (inSight.current === current) return
    inSight.current = current
    if (place >= 0) list.scrollToIndex(place, { align: 'auto' })
  }, [current, place, list])
  // What appears below while one types comes into sight, where the item has room.
  const height = list.getVirtualItems().find(({ index }) => index === place)?.size ?? 0
  const grown = useRef(height)
  useEffect(() => {
    const grows = height > grown.current
    grown.current = height
    if (grows && height <= (scroll.current?.clientHeight ?? 0)) list.scrollToIndex(place, { align: 'auto' })
  }, [height, place, list, scroll])
  return (
    <div className="item-scroll" ref={scroll}>
      <ul className="item-list" aria-label={text.list} style={{ blockSize: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index]
          if (row === undefined) return null
          const common = {
            key,
            ref: list.measureElement,
            'data-index': index,
            style: { transform: `translateY(${start}px)` },
          }
          if (row.kind === 'section') {
            return (
              <li {...common} key={key} className="section-row">
                <h2>{text.sectionOf({ code: row.section.code, label: naming(row.section.label) })}</h2>
              </li>
            )
          }
          const { item } = row
          return isCurrent(row) ? (
            <li
              {...common}
              key={key}
              data-item={item.code}
              data-open
              tabIndex={-1}
              className="item-row item-row-open"
            >
              <OpenItem item={item} />
            </li>
          ) : (
            <li {...common} key={key} data-item={item.code} className="item-row">
              <button
                type="button"
                className="item-button"
                aria-expanded={false}
                // Tab stays within the open item; the arrows lead to the others.
                tabIndex={place >= 0 ? -1 : 0}
                onClick={() => onOpen(item.code)}
              >
                <ItemHead item={item} open={false} />
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
