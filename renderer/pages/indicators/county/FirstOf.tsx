import { Button } from 'antd'
import { type ReactNode, useState } from 'react'
import { useText } from '../../../text.ts'

type Props<T> = {
  readonly all: readonly T[]
  readonly first: number
  readonly children: (shown: readonly T[]) => ReactNode
}

/** The first of many, and the others when they are asked for. */
export function FirstOf<T>({ all, first, children }: Props<T>) {
  const text = useText('county')
  const [open, setOpen] = useState(false)
  return (
    <>
      {children(open ? all : all.slice(0, first))}
      {all.length <= first ? null : (
        <Button type="link" size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? text.showFewer : text.showMore({ count: all.length - first })}
        </Button>
      )}
    </>
  )
}
