import { Button, Card, Descriptions, Flex } from 'antd'
import { type ReactNode, useState } from 'react'
import { Link } from 'react-router'
import { yearsAfter } from '../../../../shared/relaxations/granted.ts'
import type { CallOutput } from '../../../api/call-name.ts'
import { useCall } from '../../../api/use-call.ts'
import { Mark } from '../../../components/Mark.tsx'
import { StatusIcon } from '../../../components/StatusIcon.tsx'
import { dayAndTime } from '../../../format.ts'
import { paths, useBasis } from '../../../routes.ts'
import { useNaming, usePunctuation, useText } from '../../../text.ts'
import { RelaxationDrawer } from './RelaxationDrawer.tsx'

type Reach = CallOutput<'relaxations.reach'>[number]
type Props = {
  readonly relaxation: CallOutput<'relaxations.list'>['relaxations'][number]
  readonly recognisedOn: string | null
  readonly reach: Reach | undefined
}

/** Room for the longest word in either language. */
const LABEL_WIDTH = 150

/** One relaxation: what it is, whether it counts, for whom, until when, and who said so. */
export function RelaxationCard({ relaxation, recognisedOn, reach }: Props) {
  const text = useText('relaxations')
  const naming = useNaming()
  const { listComma } = usePunctuation()
  const basis = useBasis()
  const schools = useCall('schools.list', {})
  const [editing, setEditing] = useState(false)
  const { definition, standing, history } = relaxation
  const [now] = history
  const names = (ids: readonly string[]) =>
    (schools.data ?? [])
      .filter(({ id }) => ids.includes(id))
      .map(({ name }) => name)
      .join(listComma)
  const links = (list: Reach['schools']) =>
    list.map(({ schoolId, name }, place) => (
      <span key={schoolId}>
        {place === 0 ? ' ' : listComma}
        <Link to={paths.school(basis, schoolId)}>{name}</Link>
      </span>
    ))
  const years = definition.followUpYears
  const by = recognisedOn === null ? null : yearsAfter(recognisedOn, years)
  const item = (key: string, label: string, children: ReactNode) => ({ key, label, children })
  return (
    <Card
      size="small"
      title={
        <Flex gap="small" align="center">
          <h2>{naming(definition.label)}</h2>
          <Mark tone={standing === 'expired' ? 'attention' : 'quiet'}>
            {standing === 'inForce' ? <StatusIcon sign="met" label="" /> : null} {text.standings[standing]}
          </Mark>
        </Flex>
      }
      extra={
        <Button size="small" onClick={() => setEditing(true)}>
          {now?.on === true ? text.change : text.switchOn}
        </Button>
      }
    >
      <Descriptions
        size="small"
        column={1}
        colon={false}
        styles={{ label: { inlineSize: LABEL_WIDTH } }}
        items={[
          item('schools', text.schools, naming(definition.schools)),
          item('requirement', text.requirement, naming(definition.requirement)),
          item('basis', text.basis, definition.basis),
          ...(now?.on === true
            ? [
                item('countyBasis', text.countyBasis, now.basis),
                item(
                  'scope',
                  text.scope,
                  now.schoolIds === null
                    ? text.allSchools
                    : text.someSchools({ names: names(now.schoolIds) }),
                ),
                item('expiresOn', text.expiresOn, text.until({ date: now.expiresOn ?? '' })),
                item('followUp', text.followUp, text.followUpText({ years, by })),
              ]
            : []),
          ...(reach === undefined
            ? []
            : [
                item(
                  'reach',
                  text.reach,
                  <span>
                    {text.reaches({ count: reach.schools.length })}
                    {links(reach.schools)}
                    {reach.unknown.length === 0 ? null : (
                      <>
                        <br />
                        {text.unknownReach({ count: reach.unknown.length })}
                        {links(reach.unknown)}
                      </>
                    )}
                  </span>,
                ),
              ]),
          ...(history.length === 0
            ? []
            : [
                item(
                  'history',
                  text.history,
                  <ul className="plain-list">
                    {history.map(({ on, author, at, basis: why, expiresOn }) => (
                      <li key={at}>
                        {text.historyLine({
                          on,
                          by: author,
                          time: dayAndTime(at),
                          basis: why,
                          until: expiresOn,
                        })}
                      </li>
                    ))}
                  </ul>,
                ),
              ]),
        ]}
      />
      {editing ? <RelaxationDrawer relaxation={relaxation} onClose={() => setEditing(false)} /> : null}
    </Card>
  )
}
