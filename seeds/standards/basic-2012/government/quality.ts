import type { ScoredLine } from '../../../../shared/assessment/county/score.ts'
import { line } from './define-line.ts'

/** 质量与管理 of 2012 (std §3.2). */
export const quality: readonly ScoredLine[] = [
  line('quality', 'curriculum', ['按照国家课程方案开齐开足课程', 'The whole curriculum'], '6'),
  line('quality', 'retention', ['小学、初中巩固率达到省级规定标准', 'Retention'], '6'),
  line('quality', 'fitness', ['中小学生体质健康及格率达到省级规定标准', 'Physical fitness'], '6'),
  line(
    'quality',
    'noKeySchools',
    ['义务教育阶段不存在重点学校和重点班，公办义务教育择校得到基本遏制', 'No key schools and classes'],
    '6',
  ),
  line('quality', 'workload', ['中小学生过重课业负担得到有效减轻', 'Workload of pupils'], '6'),
]
