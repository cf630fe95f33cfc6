import type { ReactNode } from 'react'

type Props = {
  readonly children: ReactNode
  readonly title?: string
  /** `attention` where somebody has to look at it. */
  readonly tone?: 'quiet' | 'attention'
}

/** A small word beside a name or a figure that says what is special about it. */
export function Mark({ children, title, tone = 'quiet' }: Props) {
  return (
    <span className={`mark mark-${tone}`} title={title}>
      {children}
    </span>
  )
}
