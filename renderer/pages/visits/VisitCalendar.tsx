import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import { Button, Calendar, Flex } from 'antd'
import { Link } from 'react-router'
import { type Basis, paths } from '../../routes.ts'
import { useText } from '../../text.ts'
import type { VisitEntry } from './visit-entry.ts'

type Props = { readonly visits: readonly VisitEntry[]; readonly basis: Basis }

const ON_A_DAY = 3
const DAY = 'YYYY-MM-DD'

/** The visits of a month, each on its day. */
export function VisitCalendar({ visits, basis }: Props) {
  const text = useText('visits')
  return (
    <Calendar
      className="visit-calendar"
      headerRender={({ value, onChange }) => (
        <Flex align="center" gap="small" className="toolbar">
          <Button
            icon={<LeftOutlined aria-hidden />}
            aria-label={text.previousMonth}
            onClick={() => onChange(value.subtract(1, 'month'))}
          />
          <strong className="number" aria-live="polite">
            {text.month({ year: value.year(), month: value.month() + 1 })}
          </strong>
          <Button
            icon={<RightOutlined aria-hidden />}
            aria-label={text.nextMonth}
            onClick={() => onChange(value.add(1, 'month'))}
          />
        </Flex>
      )}
      cellRender={(date, { type }) => {
        if (type !== 'date') return null
        const onDay = visits.filter(({ plannedOn }) => plannedOn === date.format(DAY))
        return (
          <ul className="plain-list calendar-day">
            {onDay.slice(0, ON_A_DAY).map(({ id, schoolName, kind, daysLeft }) => (
              <li key={id} className={daysLeft !== null && daysLeft < 0 ? 'calendar-overdue' : undefined}>
                <Link to={paths.visit(basis, id)} onClick={(event) => event.stopPropagation()}>
                  {text.onDay({ school: schoolName, kind: text.kinds[kind] })}
                </Link>
              </li>
            ))}
            {onDay.length > ON_A_DAY ? <li>{text.moreOnDay({ count: onDay.length - ON_A_DAY })}</li> : null}
          </ul>
        )
      }}
    />
  )
}
