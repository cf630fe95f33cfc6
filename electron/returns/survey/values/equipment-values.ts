import type { SurveyValue } from '../survey-table.ts'

const SPORTS = /^运动场地(?:面积)?$/
const MULTIMEDIA = /^网络多媒体教室(?:间数|数)?$/
const EQUIPMENT = /^教学(?:、?科研)?(?:、?实习)?仪器设备(?:资产)?(?:总)?值$/

/** Items that stand in columns in the old form (基础基522) and in rows in the new one (教基5176). */
function item(text: RegExp, value: Omit<SurveyValue, 'row' | 'column'>): readonly SurveyValue[] {
  return [
    { ...value, row: 'total', column: text },
    { ...value, row: text, column: 'total' },
  ]
}

/** 占地面积及其他办学条件: the value of equipment is in 万元 (std §2.3-6), rooms may stand in two columns (§2.3-7). */
export const equipmentValues: readonly SurveyValue[] = [
  ...item(SPORTS, { field: 'sportsGroundArea', unit: '平方米', group: 'sportsGround' }),
  ...item(MULTIMEDIA, { field: 'multimediaRooms', unit: '间', sum: true, group: 'multimedia' }),
  ...item(EQUIPMENT, { field: 'equipmentValue', unit: '万元', group: 'equipment' }),
]
