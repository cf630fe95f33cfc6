import { Alert, Segmented } from 'antd'
import { useState } from 'react'
import { Outlet } from 'react-router'
import { useCall } from '../../api/use-call.ts'
import { Answer } from '../../components/Answer.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ExportHandCheck } from '../../components/ExportHandCheck.tsx'
import { LinkButton } from '../../components/LinkButton.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { paths, useBasis } from '../../routes.ts'
import { useText } from '../../text.ts'
import { CountyReports } from './CountyReports.tsx'
import { PlanTable } from './PlanTable.tsx'

const ALL = 'all'

/** 验收: from the plan to the paper. */
export function AcceptancePage() {
  const text = useText('acceptance')
  const basis = useBasis()
  const plan = useCall('acceptance.plan', basis, { keepFormer: true })
  const [round, setRound] = useState<string>(ALL)
  return (
    <>
      <PageHeader
        title={text.title}
        secondary={
          <>
            <ExportHandCheck />
            <LinkButton to={paths.matrix(basis, 'primary')}>{text.toIndicators}</LinkButton>
          </>
        }
        primary={<CountyReports basis={basis} />}
      />
      <Answer query={plan}>
        {({ promised, listed, rounds }) => {
          const entries = rounds.flatMap(({ roundYear, entries: of }) =>
            of.map((entry) => ({ ...entry, roundYear })),
          )
          if (entries.length === 0) {
            return (
              <EmptyState
                title={text.none}
                hint={text.noneHint}
                action={<LinkButton to={paths.page(basis, 'schools')}>{text.toSchools}</LinkButton>}
              />
            )
          }
          return (
            <>
              {promised === null || promised === listed ? null : (
                <Alert
                  type="warning"
                  showIcon
                  className="toolbar"
                  title={text.mismatch({ promised, listed })}
                />
              )}
              <PlanTable
                basis={basis}
                choice={
                  <Segmented
                    aria-label={text.rounds}
                    value={round}
                    onChange={setRound}
                    options={[
                      { value: ALL, label: text.allRounds({ count: entries.length }) },
                      ...rounds.map(({ roundYear, entries: of }) => ({
                        value: String(roundYear),
                        label:
                          roundYear === null
                            ? text.unscheduled({ count: of.length })
                            : text.round({ year: roundYear, count: of.length }),
                      })),
                    ]}
                  />
                }
                entries={entries.filter(({ roundYear }) => round === ALL || String(roundYear) === round)}
              />
            </>
          )
        }}
      </Answer>
      <Outlet />
    </>
  )
}
