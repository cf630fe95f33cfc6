import type { SamplePlan, SamplePlanEntry } from '../../../shared/samples/sample-county.ts'
import type { SchoolKey } from './schools.ts'

const RUN_TOGETHER = '方案原文连写为“实验小学纬路小学高德小学”，按三所学校拆分'

const entry = (plannedName: string, school: SchoolKey, note: string | null = null): SamplePlanEntry => ({
  plannedName,
  school,
  toVerify: false,
  note,
})

/** 《太平区义务教育发展基本均衡方案》 promises eleven schools and lists ten (std §10, 003). */
export const plan: SamplePlan = {
  document: '太平区义务教育发展基本均衡方案',
  publishedOn: '2023-09-18',
  promised: 11,
  listed: 10,
  rounds: [
    {
      roundYear: 2025,
      entries: [
        entry('水泉初级中学', 'shuiquan'),
        entry('红树小学', 'hongshu'),
        entry('城南小学', 'chengnan'),
      ],
    },
    {
      roundYear: 2026,
      entries: [
        entry('第四初级中学', 'no4'),
        entry('第十二初级中学', 'no12'),
        entry('实验小学', 'experimental', RUN_TOGETHER),
        {
          plannedName: '纬路小学',
          school: 'erweilu',
          toVerify: true,
          note: `${RUN_TOGETHER}；推进计划写“纬路小学”，工作任务写“二纬路小学”，是否同一所学校待核对`,
        },
        entry('高德小学', 'gaode', RUN_TOGETHER),
      ],
    },
    {
      roundYear: 2027,
      entries: [entry('第六初级中学', 'no6'), entry('东山小学', 'dongshan')],
    },
    {
      roundYear: null,
      entries: [
        {
          plannedName: '未排期',
          school: null,
          toVerify: true,
          note: '方案写明全区11所，推进计划只列出10所，第11所待核对',
        },
      ],
    },
  ],
}
