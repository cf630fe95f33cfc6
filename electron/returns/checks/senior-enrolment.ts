import type { Check } from './check.ts'

/** 完全中学 and 十二年一贯制 need 高中 enrolment to split shared facilities (std §2.2). */
export const seniorEnrolment: Check = {
  id: 'seniorEnrolmentMissing',
  fields: [],
  run: (subject) => {
    if (!subject.stages.includes('senior') || subject.get('students', 'senior')) return
    const at = [subject.get('students', 'junior'), subject.get('students', 'primary'), ...subject.imported()]
    subject.report(
      { code: 'seniorEnrolmentMissing', severity: 'warning', params: { name: subject.name } },
      at,
    )
  },
}
