import { Flex, Typography } from 'antd'
import { type ReactNode, useEffect } from 'react'
import { useText } from '../text.ts'

type Props = {
  readonly title: string
  /** Leads to the other pages of the same subject. */
  readonly places?: ReactNode
  readonly hint?: string
  readonly secondary?: ReactNode
  /** The one primary action of the page. */
  readonly primary?: ReactNode
}

/** Page title left, secondary actions and the one primary action right. */
export function PageHeader({ title, places, hint, secondary, primary }: Props) {
  const shell = useText('shell')
  useEffect(() => {
    document.title = `${title} · ${shell.product}`
  }, [title, shell.product])
  return (
    <Flex component="header" className="page-header" align="center" gap="small" wrap>
      <Typography.Title level={1} className="page-title">
        {title}
      </Typography.Title>
      {places}
      {hint === undefined ? null : <Typography.Text type="secondary">{hint}</Typography.Text>}
      <span className="grow" />
      {secondary}
      {primary}
    </Flex>
  )
}
