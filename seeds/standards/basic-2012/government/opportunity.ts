import type { ScoredLine } from '../../../../shared/assessment/county/score.ts'
import { line } from './define-line.ts'

/** 入学机会 of 2012 (std §3.2). */
export const opportunity: readonly ScoredLine[] = [
  line(
    'opportunity',
    'migrants',
    ['将进城务工人员随迁子女就学纳入当地教育发展规划，纳入财政保障体系', 'Children of migrant workers'],
    '5',
  ),
  line(
    'opportunity',
    'leftBehind',
    ['建立以政府为主导、社会各方面广泛参与的留守儿童关爱体系', 'Care for left-behind children'],
    '5',
    '未建立的0分',
  ),
  line(
    'opportunity',
    'disabled',
    ['三类残疾儿童少年入学率不低于80%', 'Enrolment of disabled children'],
    '5',
    '每低于1个百分点扣1分',
  ),
  line(
    'opportunity',
    'seniorPlaces',
    ['优质普通高中招生名额分配到县域内各初中的比例逐步提高', 'Places of good senior schools'],
    '5',
  ),
]
