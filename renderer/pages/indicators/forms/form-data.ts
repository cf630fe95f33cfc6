import type { Assessment } from '../../../../shared/assessment/result.ts'
import type { Standard } from '../../../../shared/assessment/standard.ts'
import type { CompulsoryStage } from '../../../../shared/schools/stage.ts'
import type { CallOutput } from '../../../api/call-name.ts'
import { useCall } from '../../../api/use-call.ts'
import { today } from '../../../format.ts'
import { type Basis, useBasis } from '../../../routes.ts'

/** Values that the forms ask beside the indicators, by stage. */
export const COUNTED = ['students', 'grades', 'classes', 'fullTimeTeachers', 'staff'] as const
export type Counted = (typeof COUNTED)[number]

/** A value of a school and stage; null where it is missing. */
export type CountOf = (schoolId: string, stage: CompulsoryStage, field: Counted) => string | null

/** What every form is filled from. */
export type FormProps = {
  readonly basis: Basis
  readonly standard: Standard
  readonly assessment: Assessment
  readonly county: CallOutput<'county.get'>
  readonly schools: CallOutput<'schools.list'>
  readonly countOf: CountOf
  /** Values of the county, by field. */
  readonly countyValue: (field: string) => string | null
}

type Cells = CallOutput<'observations.table'> | undefined

function indexed(cells: Cells): ReadonlyMap<string, string | null> {
  return new Map((cells ?? []).map(({ schoolId, field, value }) => [`${schoolId} ${field}`, value]))
}

/** The answers of the calls that the forms need, as one query: its value is there when all are. */
export function useFormData() {
  const basis = useBasis()
  const fields = [...COUNTED]
  const assessment = useCall('assessments.compute', basis, { keepFormer: true })
  const county = useCall('county.get', { ...basis, today: today() }, { keepFormer: true })
  const schools = useCall('schools.list', {})
  const primary = useCall('observations.table', { year: basis.year, stage: 'primary', fields })
  const junior = useCall('observations.table', { year: basis.year, stage: 'junior', fields })
  const own = useCall('observations.current', { schoolId: null, year: basis.year })
  const queries = [assessment, county, schools, primary, junior, own]
  const byStage = { primary: indexed(primary.data), junior: indexed(junior.data) }
  const ofCounty = new Map((own.data ?? []).map(({ field, value }) => [field, value]))
  const complete = queries.every(({ data }) => data !== undefined)
  return {
    error: queries.find(({ error }) => error !== null)?.error ?? null,
    refetch: () => queries.map(({ refetch }) => refetch()),
    data:
      complete && assessment.data && county.data && schools.data
        ? {
            basis,
            assessment: assessment.data,
            county: county.data,
            schools: schools.data,
            countOf: ((schoolId, stage, field) =>
              byStage[stage].get(`${schoolId} ${field}`) ?? null) satisfies CountOf,
            countyValue: (field: string) => ofCounty.get(field) ?? null,
          }
        : undefined,
  }
}
