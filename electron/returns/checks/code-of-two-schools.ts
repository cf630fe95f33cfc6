import type { CountyFound, CountySchool } from '../check-kit/county.ts'
import type { CountyCheck } from './check.ts'

/** Two schools in one 学校标识码 (product §13): the registry takes only equal codes for the same, people do not. */
export const codeOfTwoSchools: CountyCheck = {
  id: 'codeShared',
  label: { zh: '一个标识码只属于一所学校', en: 'One identity code, one school' },
  explanation: {
    zh: '两所学校的标识码除全角半角、空格和大小写外完全相同。请核对是不是同一所学校，或改正其中一个。',
    en: 'The identity codes of two schools are the same but for width, spaces and case. Check whether they are one school, or correct one of the codes.',
  },
  level: 'schools',
  onlyStored: true,
  severity: 'error',
  fields: [],
  find: ({ schools }) => {
    const holders = new Map<string, CountySchool>()
    const shared = new Map<string, CountySchool[]>()
    for (const school of schools) {
      if (school.input.school.code === null) continue
      const code = normalised(school.input.school.code)
      const holder = holders.get(code)
      if (!holder) holders.set(code, school)
      else shared.set(code, [...(shared.get(code) ?? [holder]), school])
    }
    return [...shared].flatMap(([code, group]) => group.map((school) => foundOf(code, school, group)))
  },
}

const PLAIN = /^[0-9A-Z]*$/
const normalised = (code: string) =>
  PLAIN.test(code) ? code : code.normalize('NFKC').replace(/\s/g, '').toUpperCase()

function foundOf(code: string, { input }: CountySchool, group: readonly CountySchool[]): CountyFound {
  const others = group.filter((other) => other.input !== input).map((other) => other.input.school.name)
  return { schoolId: input.school.id, params: { code, other: others.sort().join('、') }, at: [] }
}
