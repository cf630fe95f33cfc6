import type { IndicatorDefinition } from '../../shared/assessment/standard.ts'
import { sameForBoth } from './same-for-both.ts'

/** Indicators 1 to 3 of 2017: teachers, counted by stage and never split (std §2.2, §2.3). */
export const quality2017Teachers: readonly IndicatorDefinition[] = [
  {
    id: 'teachersAboveRequired',
    label: {
      zh: '每百名学生拥有高于规定学历教师数',
      en: 'Teachers above the required qualification per 100 pupils',
    },
    shortLabel: { zh: '高学历教师', en: 'Qualified teachers' },
    unit: { zh: '人', en: 'persons' },
    clause:
      '教督〔2017〕6号 资源配置（一）：每百名学生拥有高于规定学历教师数，小学、初中分别达到4.2人以上、5.3人以上',
    definition:
      '高于规定学历专任教师：小学为专科、本科、硕士、博士之和，初中为本科、硕士、博士之和（教基4155 / 4156，旧表基础基423 / 424），除以本学段学年初在校生数，乘以100。',
    numerator: {
      primary: [
        { field: 'collegeTeachers' },
        { field: 'bachelorTeachers' },
        { field: 'masterTeachers' },
        { field: 'doctorTeachers' },
      ],
      junior: [{ field: 'bachelorTeachers' }, { field: 'masterTeachers' }, { field: 'doctorTeachers' }],
    },
    denominator: 'students',
    scale: 100,
    shared: false,
    thresholds: { primary: '4.2', junior: '5.3' },
    decimals: 2,
    shortfallUnit: 'person',
  },
  {
    id: 'backboneTeachers',
    label: {
      zh: '每百名学生拥有县级以上骨干教师数',
      en: 'Backbone teachers of county level and above per 100 pupils',
    },
    shortLabel: { zh: '骨干教师', en: 'Backbone teachers' },
    unit: { zh: '人', en: 'persons' },
    formHeading: '每百名学生拥有县级及以上骨干教师数',
    clause: '教督〔2017〕6号 资源配置（二）：每百名学生拥有县级以上骨干教师数，小学、初中均达到1人以上',
    definition:
      '县级及以上骨干教师数（教基1102续，旧表基础基112），按学段计，除以本学段学年初在校生数，乘以100。',
    numerator: sameForBoth([{ field: 'backboneTeachers' }]),
    denominator: 'students',
    scale: 100,
    shared: false,
    thresholds: { primary: '1', junior: '1' },
    decimals: 2,
    shortfallUnit: 'person',
  },
  {
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
      '体育专任教师与艺术专任教师之和（教基4155 / 4156）。艺术列为音乐、美术小计时只取艺术；否则取音乐、美术、艺术之和，表中无艺术列时艺术计0。除以本学段学年初在校生数，乘以100。',
    numerator: sameForBoth([
      { field: 'peTeachers' },
      {
        field: 'artTeachersSubtotal',
        otherwise: [
          { field: 'musicTeachers' },
          { field: 'fineArtTeachers' },
          { field: 'artTeachers', missingIsZero: true },
        ],
      },
    ]),
    denominator: 'students',
    scale: 100,
    shared: false,
    thresholds: { primary: '0.9', junior: '0.9' },
    decimals: 2,
    shortfallUnit: 'person',
  },
]
