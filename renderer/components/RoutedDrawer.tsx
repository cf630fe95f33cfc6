import { Drawer } from 'antd'
import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'

type Props = {
  readonly title: ReactNode
  /** Where closing leads. */
  readonly back: string
  readonly width?: number
  readonly extra?: ReactNode
  readonly footer?: ReactNode
  readonly children: ReactNode
}

/** Details on the right, one level deep, with an address of their own. */
export function RoutedDrawer({ title, back, width = 620, extra, footer, children }: Props) {
  const navigate = useNavigate()
  return (
    <Drawer
      open
      size={width}
      title={title}
      extra={extra}
      footer={footer}
      onClose={() => navigate(back)}
      styles={{ body: { padding: 16 } }}
    >
      {children}
    </Drawer>
  )
}
