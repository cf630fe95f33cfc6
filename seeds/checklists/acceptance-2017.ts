import type { ChecklistTemplate } from '../../shared/checklists/template.ts'
import { items } from './acceptance-2017/index.ts'

/** 验收检查表: what a school is inspected for before it is accepted, 90 items (std §9). */
export const acceptance2017: ChecklistTemplate = {
  slug: 'acceptance-2017',
  version: 3,
  label: { zh: '验收检查表', en: 'Acceptance checklist' },
  document: '《县域义务教育优质均衡发展督导评估办法》（教督〔2017〕6号）等',
  stageWords: { primary: '小学', junior: '初中' },
  sections: [
    { code: 'A', label: { zh: '资源配置', en: 'Resources' } },
    { code: 'B', label: { zh: '班额、规模、编班', en: 'Class size, school size, grouping' } },
    { code: 'C', label: { zh: '专用教室与设施', en: 'Special rooms and facilities' } },
    { code: 'D', label: { zh: '教师队伍', en: 'Teachers' } },
    { code: 'E', label: { zh: '课程与教学', en: 'Curriculum and teaching' } },
    {
      code: 'F',
      label: { zh: '作业、睡眠、手机、读物、体质', en: 'Homework, sleep, phones, reading, fitness' },
    },
    { code: 'G', label: { zh: '招生、经费、资助', en: 'Admission, funds, aid' } },
    { code: 'H', label: { zh: '质量与控辍', en: 'Quality and retention' } },
    { code: 'I', label: { zh: '安全卫生与寄宿', en: 'Safety, hygiene, boarding' } },
  ],
  items,
}
