import { Button } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { yearsAfter } from '../../../../shared/relaxations/granted.ts'
import type { CallOutput } from '../../../api/call-name.ts'
import { useCall } from '../../../api/use-call.ts'
import { dayAndTime } from '../../../format.ts'
import { paths, useBasis } from '../../../routes.ts'
import { useNaming, usePunctuation, useText } from '../../../text.ts'
import { SettingCard, settingLine } from '../SettingCard.tsx'
import { RelaxationDrawer } from './RelaxationDrawer.tsx'

type Reach = CallOutput<'relaxations.reach'>[number]
type Props = {
  readonly relaxation: CallOutput<'relaxations.list'>['relaxations'][number]
  readonly recognisedOn: string | null
  readonly reach: Reach | undefined
}

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
  return (
    <SettingCard
      title={naming(definition.label)}
      standing={text.standings[standing]}
      counts={standing === 'inForce'}
      attention={standing === 'expired'}
      actions={
        <Button size="small" onClick={() => setEditing(true)}>
          {now?.on === true ? text.change : text.switchOn}
        </Button>
      }
      lines={[
        settingLine('schools', text.schools, naming(definition.schools)),
        settingLine('requirement', text.requirement, naming(definition.requirement)),
        settingLine('basis', text.basis, definition.basis),
        ...(now?.on === true
          ? [
              settingLine('countyBasis', text.countyBasis, now.basis),
              settingLine(
                'scope',
                text.scope,
                now.schoolIds === null ? text.allSchools : text.someSchools({ names: names(now.schoolIds) }),
              ),
              settingLine('expiresOn', text.expiresOn, text.until({ date: now.expiresOn ?? '' })),
              settingLine('followUp', text.followUp, text.followUpText({ years, by })),
            ]
          : []),
        ...(reach === undefined
          ? []
          : [
              settingLine(
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
      ]}
      historyLabel={text.history}
      history={history.map(({ on, author, at, basis: why, expiresOn }) => ({
        at,
        said: text.historyLine({ on, by: author, time: dayAndTime(at), basis: why, until: expiresOn }),
      }))}
    >
      {editing ? <RelaxationDrawer relaxation={relaxation} onClose={() => setEditing(false)} /> : null}
    </SettingCard>
  )
}
