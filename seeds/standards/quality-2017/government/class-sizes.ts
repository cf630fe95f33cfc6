import type { CountyItem } from '../../../../shared/assessment/county/item.ts'
import { TEACHES_GENERAL } from '../groups.ts'

/** 政府保障程度 5 of 2017 (std §1.2). */
export const classSizes: CountyItem = {
  id: 'classSizes',
  group: 'government',
  number: 5,
  label: { zh: '班额', en: 'Size of classes' },
  text: '小学、初中所有班级学生数分别不超过45人、50人。',
  clause: '教督〔2017〕6号 政府保障程度（5）',
  measured: 'class',
  rules: [
    {
      kind: 'classes',
      id: 'pupils',
      label: { zh: '每个班级的学生数', en: 'Pupils of every class' },
      of: TEACHES_GENERAL,
      ways: [{ id: 'everyClass', label: { zh: '逐班', en: 'Class by class' } }],
      inUse: 'everyClass',
      limits: { primary: '45', junior: '50' },
      bands: [
        { from: '46', field: 'classes46To50' },
        { from: '51', field: 'classes51To55' },
        { from: '56', field: 'classes56To60' },
        { from: '61', field: 'classes61To65' },
        { from: '66', field: 'classes66AndMore' },
      ],
    },
  ],
}
