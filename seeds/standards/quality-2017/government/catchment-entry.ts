import type { CountyItem } from '../../../../shared/assessment/county/item.ts'
import { percentage } from '../../kit/define-rule.ts'
import { PUBLIC_DAY_JUNIOR, PUBLIC_DAY_PRIMARY } from '../groups.ts'

/** 政府保障程度 13 of 2017 (std §1.2). */
export const catchmentEntry: CountyItem = {
  id: 'catchmentEntry',
  group: 'government',
  number: 13,
  label: { zh: '就近划片入学', en: 'Entry by catchment area' },
  text: '城区和镇区公办小学、初中（均不含寄宿制学校）就近划片入学比例分别达到100%、95%以上。',
  clause: '教督〔2017〕6号 政府保障程度（13）',
  measured: 'county',
  rules: [
    percentage(
      'primary',
      { zh: '小学就近划片入学比例', en: 'Primary pupils living in the catchment area' },
      { numerator: [{ field: 'catchmentStudents' }], denominator: [{ field: 'students' }], limit: '100' },
      { over: 'schools', stage: 'primary', of: PUBLIC_DAY_PRIMARY },
    ),
    percentage(
      'junior',
      { zh: '初中就近划片入学比例', en: 'Junior pupils living in the catchment area' },
      { numerator: [{ field: 'catchmentStudents' }], denominator: [{ field: 'students' }], limit: '95' },
      { over: 'schools', stage: 'junior', of: PUBLIC_DAY_JUNIOR },
    ),
  ],
}
