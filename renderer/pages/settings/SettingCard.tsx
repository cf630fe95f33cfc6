import { Card, Descriptions, Flex } from 'antd'
import type { ReactNode } from 'react'
import { Mark } from '../../components/Mark.tsx'
import { StatusIcon } from '../../components/StatusIcon.tsx'

type Line = { readonly key: string; readonly label: string; readonly children: ReactNode }
type Props = {
  readonly title: string
  /** Whether it counts, in a word. */
  readonly standing: string
  readonly counts: boolean
  /** Somebody has to look at it. */
  readonly attention?: boolean
  /** What can be done. */
  readonly actions: ReactNode
  readonly lines: readonly Line[]
  readonly historyLabel: string
  /** Who set what, by time, the newest first. */
  readonly history: readonly { readonly at: string; readonly said: string }[]
  /** What is opened from it. */
  readonly children: ReactNode
}

/** Room for the longest word in either language. */
const LABEL_WIDTH = 150

/** Something that the county sets: what it is, whether it counts, line by line, and who said so. */
export function SettingCard(props: Props) {
  const {
    title,
    standing,
    counts,
    attention = false,
    actions,
    lines,
    historyLabel,
    history,
    children,
  } = props
  const told = (
    <ul className="plain-list">
      {history.map(({ at, said }) => (
        <li key={at}>{said}</li>
      ))}
    </ul>
  )
  return (
    <Card
      size="small"
      title={
        <Flex gap="small" align="center">
          <h2>{title}</h2>
          <Mark tone={attention ? 'attention' : 'quiet'}>
            {counts ? <StatusIcon sign="met" label="" /> : null} {standing}
          </Mark>
        </Flex>
      }
      extra={actions}
    >
      <Descriptions
        size="small"
        column={1}
        colon={false}
        styles={{ label: { inlineSize: LABEL_WIDTH } }}
        items={[
          ...lines,
          ...(history.length === 0 ? [] : [{ key: 'history', label: historyLabel, children: told }]),
        ]}
      />
      {children}
    </Card>
  )
}

export const settingLine = (key: string, label: string, children: ReactNode): Line => ({
  key,
  label,
  children,
})
