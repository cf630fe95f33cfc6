import { Flex } from 'antd'
import type { ReactNode } from 'react'

/** A name, mostly a link, and the marks beside it: apart from each other, so that none reads as running text. */
export function NameWithMarks({ children }: { readonly children: ReactNode }) {
  return (
    <Flex gap={4} align="center" wrap>
      {children}
    </Flex>
  )
}
