import type { IndicatorDefinition, NumeratorTerm } from '../../../shared/assessment/standard.ts'
import { peArtTeachersOfSmallRuralSchools } from '../../relaxations/pe-art-teachers-of-small-rural-schools.ts'

const terms: readonly NumeratorTerm[] = [
  {
    field: 'peAndArtTeachers',
    otherwise: [
      { field: 'peTeachers' },
      {
        field: 'artTeachersSubtotal',
        otherwise: [
          { field: 'musicTeachers' },
          { field: 'fineArtTeachers' },
          { field: 'artTeachers', missingIsZero: true },
        ],
      },
    ],
  },
]

/** Indicator 3 of 2017 (std §2.3-3, ⚠ ii): 艺术 as the subtotal of 音乐 and 美术, or beside them. */
export const peArtTeachers: IndicatorDefinition = {
  id: 'peArtTeachers',
  label: {
    zh: '每百名学生拥有体育、艺术（美术、音乐）专任教师数',
    en: 'Physical-education and art teachers per 100 pupils',
  },
  shortLabel: { zh: '体艺教师', en: 'PE and art teachers' },
  unit: { zh: '人', en: 'persons' },
  formHeading: '每百名学生拥有体育、艺术(美术、音乐)专任教师数',
  clause:
    '教督〔2017〕6号 资源配置（三）：每百名学生拥有体育、艺术（美术、音乐）专任教师数，小学、初中均达到0.9人以上',
  definition:
    '体育专任教师与艺术专任教师之和（教基4155 / 4156）。艺术列为音乐、美术小计时只取艺术；否则取音乐、美术、艺术之和，表中无艺术列时艺术计0；报表只给体育、艺术合计时取合计。除以本学段学年初在校生数，乘以100。',
  numerator: { primary: terms, junior: terms },
  relaxed: [
    {
      relaxation: peArtTeachersOfSmallRuralSchools.id,
      terms: [
        { field: 'visitingPeTeachers' },
        { field: 'visitingMusicTeachers' },
        { field: 'visitingFineArtTeachers' },
        { field: 'visitingArtTeachers' },
      ],
    },
  ],
  denominator: 'students',
  scale: 100,
  shared: false,
  thresholds: { primary: '0.9', junior: '0.9' },
  decimals: 2,
  shortfallUnit: 'person',
}
