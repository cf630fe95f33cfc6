import { Flex } from 'antd'
import { Link } from 'react-router'
import type { CountyMissing } from '../../../../shared/assessment/county/result.ts'
import { StatusIcon } from '../../../components/StatusIcon.tsx'
import { type Basis, paths, useBasis } from '../../../routes.ts'
import { useText } from '../../../text.ts'
import { schoolYearOf } from '../fiscal/use-amount-address.ts'
import { FirstOf } from './FirstOf.tsx'
import { useMissingText } from './use-missing-text.ts'
import { workKey, workOf } from './work-of.ts'

const SHOWN = 5

/** Where what is missing is entered. */
function entryOf(basis: Basis, { what, schoolId, field, stage, calendarYear }: CountyMissing): string | null {
  // The amount of a calendar year stands in the data of the school year after it (decisions.md, Time).
  if (calendarYear !== undefined && field !== null) {
    return paths.countyValue({ ...basis, year: schoolYearOf(calendarYear) }, field)
  }
  if (what === 'value' && field !== null) return paths.tableValue(basis, schoolId, field, stage ?? 'whole')
  if (schoolId === null) return null
  if (what === 'attribute') return paths.editSchool(basis, schoolId)
  return what === 'classes' || what === 'rooms'
    ? paths.school(basis, schoolId, what)
    : paths.school(basis, schoolId)
}

/** What has to be entered before the rule can be told: work to do, by school, each a link to its place. */
export function MissingList({ missing }: { readonly missing: readonly CountyMissing[] }) {
  const text = useText('county')
  const work = workOf(missing)
  if (work.length === 0) return null
  const bySchool = [...Map.groupBy(work, ({ schoolId }) => schoolId).values()]
  return (
    <div className="rule-list">
      <StatusIcon sign="unknown" label="" /> {text.missing({ count: work.length })}
      <FirstOf all={bySchool} first={SHOWN}>
        {(shown) => (
          <ul className="plain-list">
            {shown.map((ofSchool) => (
              <li key={ofSchool[0]?.schoolId ?? ''}>
                <Flex gap="small" wrap>
                  <span>{ofSchool[0]?.name ?? text.wholeCounty}</span>
                  {ofSchool.map((one) => (
                    <Work key={workKey(one)} missing={one} />
                  ))}
                </Flex>
              </li>
            ))}
          </ul>
        )}
      </FirstOf>
    </div>
  )
}

function Work({ missing }: { readonly missing: CountyMissing }) {
  const basis = useBasis()
  const label = useMissingText()(missing)
  const to = entryOf(basis, missing)
  return to === null ? <span>{label}</span> : <Link to={to}>{label}</Link>
}
