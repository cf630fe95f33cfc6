import { Card } from 'antd'
import { Link } from 'react-router'
import { AGENDA_DAYS } from '../../api/agenda-days.ts'
import { useCall } from '../../api/use-call.ts'
import { today } from '../../format.ts'
import { type Basis, paths } from '../../routes.ts'
import { useNaming, useText } from '../../text.ts'
import { dueSentence } from '../visits/due/due-sentence.ts'

const SHOWN = 6

/** 到期: visits that are overdue or near, then what the rules ask for, each line a link. */
export function DueCard({ basis }: { readonly basis: Basis }) {
  const text = useText('overview')
  const { kinds } = useText('visits')
  const dueText = useText('dueVisits')
  const naming = useNaming()
  const agenda = useCall('visits.agenda', { year: basis.year, today: today(), days: AGENDA_DAYS })
  const rules = useCall('visits.dueByRule', { today: today() })
  const visits = agenda.data ?? []
  const due = (rules.data ?? []).filter(({ schools }) => schools.length > 0)
  const when = (days: number) => {
    if (days < 0) return <strong className="sign-below">{text.overdue({ days: -days })}</strong>
    if (days > 1) return text.dueIn({ days })
    return <strong>{days === 0 ? text.dueToday : text.dueTomorrow}</strong>
  }
  return (
    <Card title={text.due}>
      {agenda.data !== undefined && visits.length === 0 ? <p>{text.nothingDue}</p> : null}
      <table className="lines">
        <tbody>
          {visits.slice(0, SHOWN).map(({ id, schoolName, kind, daysLeft, plannedOn }) => (
            <tr key={id}>
              <td className="due-when" title={plannedOn}>
                {when(daysLeft)}
              </td>
              <td>
                <Link to={paths.visit(basis, id)}>
                  {text.dueVisit({ school: schoolName, kind: kinds[kind] })}
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {visits.length > SHOWN ? (
        <Link to={paths.page(basis, 'visits')}>{text.dueMore({ count: visits.length - SHOWN })}</Link>
      ) : null}
      <h3>{text.byRule}</h3>
      {rules.data !== undefined && due.length === 0 ? <p>{text.allByRule}</p> : null}
      <ul className="plain-list">
        {due.map((one) => (
          <li key={one.rule.id}>
            <Link to={paths.dueVisits(basis, one.rule.id)}>{dueSentence(dueText, naming, one)}</Link>
          </li>
        ))}
      </ul>
    </Card>
  )
}
