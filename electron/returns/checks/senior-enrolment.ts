import { isUnderCheck, NOTHING, type SubjectCheck } from './check.ts'

/** 完全中学 and 十二年一贯制 need 高中 enrolment to split shared facilities (std §2.2). */
export const seniorEnrolment: SubjectCheck = {
  id: 'seniorEnrolmentMissing',
  label: { zh: '设高中的学校要有高中在校生数', en: 'Senior enrolment where there is a senior stage' },
  explanation: {
    zh: '完全中学和十二年一贯制学校的校舍、场地、设备按各学段在校生折算拆分，缺高中在校生数就无法拆分。',
    en: 'Premises and equipment of complete and twelve-year schools are divided by the enrolment of each stage; without that of the senior stage they cannot be.',
  },
  level: 'school',
  severity: 'warning',
  fields: [],
  find: (subject) => {
    if (!subject.stages.includes('senior') || subject.get('students', 'senior')) return NOTHING
    const at = [subject.get('students', 'junior'), subject.get('students', 'primary')]
    return [{ params: {}, at: at.some(isUnderCheck) ? at : subject.underCheck().slice(0, 1) }]
  },
}
