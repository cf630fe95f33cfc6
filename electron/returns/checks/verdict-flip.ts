import { compileStandard } from '../../../shared/assessment/compiled-standard.ts'
import type { Verdict } from '../../../shared/assessment/result.ts'
import type { Standard } from '../../../shared/assessment/standard.ts'
import type { Change, CheckCounty, CountyFound, CountySchool, CountyValue } from '../check-kit/county.ts'
import { withFormer } from '../check-kit/create-county.ts'
import { judgeCounty, verdictsOf } from '../check-kit/judge-county.ts'
import type { CountyCheck } from './check.ts'

/** A changed value whose former and new value give another verdict of the school (product §4). */
export const verdictFlip: CountyCheck = {
  id: 'verdictFlips',
  label: { zh: '改动使学校结论改变', en: 'Changes that flip a school’s verdict' },
  explanation: {
    zh: '数值改动前后，学校按标准的结论（达标、不达标、待定）不同。请核对改动是否属实；属实的话写明原因。',
    en: 'By the value before and after a change the school has another verdict (passes, does not pass, open). Check the change; if it is right, write down why.',
  },
  level: 'schools',
  severity: 'warning',
  fields: [],
  find: (county) => county.standards.flatMap((standard) => flipsBy(standard, county)),
}

function flipsBy(standard: Standard, county: CheckCounty): CountyFound[] {
  const changed = county.schools.filter(({ changes }) => changes.length > 0)
  if (changed.length === 0) return []
  const after = verdictsOf(county.judged(standard))
  const before = verdictsOf(county.judgedBefore(standard))
  const compiled = compileStandard(standard)
  return changed.flatMap((school) => {
    const { id } = school.input.school
    const now = after.get(id)
    const then = before.get(id)
    if (now === undefined || then === undefined || now === then) return []
    const single = school.changes.filter((change) => {
      const put = judgeCounty(standard, county.year, [withFormer(school.input, [change])], compiled)
      const verdict = verdictsOf(put).get(id)
      return verdict !== undefined && verdict !== now
    })
    // Where no value does it by itself, all of them together do.
    return [foundOf(standard, school, single.length > 0 ? single : school.changes, then, now)]
  })
}

function foundOf(
  standard: Standard,
  { input }: CountySchool,
  changes: readonly Change[],
  before: Verdict,
  after: Verdict,
): CountyFound {
  const at = changes.flatMap(({ field, stage, value, former }): CountyValue[] => [
    { schoolId: input.school.id, field, stage, value },
    { schoolId: input.school.id, field, stage, value: former, standing: 'former' },
  ])
  const [first] = changes
  return {
    schoolId: input.school.id,
    params: {
      standard: standard.label.zh,
      standardInEnglish: standard.label.en,
      before,
      after,
      count: changes.length,
      value: first?.value ?? '',
      former: first?.former ?? '',
    },
    at,
  }
}
