import type { CheckCounty } from '../../returns/check-kit/county.ts'
import { countyFingerprintOf, fingerprintOf } from '../../returns/check-kit/fingerprint.ts'
import type { CountyCheck, SubjectCheck } from '../../returns/checks/check.ts'
import { citedValue, type Finding } from './finding.ts'
import type { StoreTools } from './store-tools.ts'
import type { StoredSubject } from './stored-subject.ts'

/** What a check finds in one school, or in the county's own figures. */
export function findingsOfSubject(
  check: SubjectCheck,
  { school, view }: StoredSubject,
  { checking, reasonFor }: StoreTools,
): readonly Finding[] {
  const schoolId = school?.id ?? null
  return check.find(view).map(({ params, at }) => {
    const fingerprint = fingerprintOf(at)
    const values = at.filter((value) => value !== null)
    return {
      check,
      school,
      params,
      fingerprint,
      values: values.map((value) => citedValue(value, school, checking.year)),
      reason: reasonFor(schoolId, check.id, fingerprint),
    }
  })
}

/** What a check finds over all schools; the values that it cites are read again from their schools. */
export function findingsOfCounty(
  check: CountyCheck,
  county: CheckCounty,
  { checking, schoolOf, load, reasonFor }: StoreTools,
): readonly Finding[] {
  return check.find(county).map((found) => {
    const fingerprint = countyFingerprintOf(found)
    const owners = new Map(
      [...new Set(found.at.map(({ schoolId }) => schoolId))].map((id) => [id, load(schoolOf(id))]),
    )
    return {
      check,
      school: found.schoolId === null ? null : schoolOf(found.schoolId),
      params: found.params,
      fingerprint,
      values: found.at.flatMap(({ schoolId, field, stage, standing }) => {
        const value = owners.get(schoolId)?.find(field, stage, standing === 'former')
        return value ? [citedValue(value, schoolOf(schoolId), checking.year)] : []
      }),
      reason: reasonFor(found.schoolId, check.id, fingerprint),
    }
  })
}
