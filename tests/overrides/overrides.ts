import type { LimitOverride } from '../../shared/assessment/overrides/override.ts'

let count = 0

/** An override of 生均教学及辅助用房面积 of 小学, except for what a test says. */
export function override(known: Partial<LimitOverride> = {}): LimitOverride {
  count += 1
  return {
    id: `override ${count}`,
    standard: 'quality-2017',
    scope: { kind: 'threshold', indicator: 'teachingArea', stage: 'primary' },
    value: '5',
    area: 'province',
    document: '某省实施办法（某教督〔2024〕2号）',
    clause: '第十二条 小学生均教学及辅助用房面积5平方米以上',
    from: '2024-09-01',
    until: null,
    author: '王敏',
    at: '2024-10-01T08:00:00.000Z',
    withdrawn: null,
    ...known,
  }
}
