import type { Stage } from '../../../../shared/schools/stage.ts'
import type { SurveyValue } from '../survey-table.ts'

const backbone = (word: string, stage: Stage): SurveyValue => ({
  field: 'backboneTeachers',
  row: /^县级(?:及)?以上骨干教师(?:数)?$/,
  column: 'total',
  stages: [stage],
  group: `backbone ${word}`,
})

/** 学校基本情况续表 (基础基112, 教基1102续): 骨干教师 by stage, checked against 专任教师 elsewhere (std §7.3). */
export const backboneValues: readonly SurveyValue[] = [
  backbone('小学', 'primary'),
  backbone('初中', 'junior'),
  { field: 'medicalChecks', row: /^上学年(?:参加)?体检学生数$/, column: 'total' },
]
