import { Empty, Flex, Typography } from 'antd'
import type { ReactNode } from 'react'

type Props = { readonly title: string; readonly hint?: string; readonly action?: ReactNode }

/** An empty place says what to do next. */
export function EmptyState({ title, hint, action }: Props) {
  return (
    <Empty
      image={Empty.PRESENTED_IMAGE_SIMPLE}
      description={
        <Flex vertical gap={4}>
          <Typography.Text strong>{title}</Typography.Text>
          {hint === undefined ? null : <Typography.Text type="secondary">{hint}</Typography.Text>}
        </Flex>
      }
    >
      {action}
    </Empty>
  )
}
