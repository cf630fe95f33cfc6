import { ClockCircleOutlined, WarningFilled } from '@ant-design/icons'
import { useText } from '../../text.ts'

/** How long until the visit, or since when it is overdue. */
export function DueTag({ daysLeft }: { readonly daysLeft: number | null }) {
  const text = useText('visits')
  const words = useText('words')
  if (daysLeft === null) return words.none
  if (daysLeft < 0) {
    return (
      <span className="sign-below nowrap">
        <WarningFilled aria-hidden /> {text.overdue({ days: -daysLeft })}
      </span>
    )
  }
  return (
    <span className="nowrap">
      <ClockCircleOutlined aria-hidden /> {daysLeft === 0 ? text.today : text.inDays({ days: daysLeft })}
    </span>
  )
}
