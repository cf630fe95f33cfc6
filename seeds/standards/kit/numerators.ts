import type { NumeratorTerm } from '../../../shared/assessment/standard.ts'

type Terms = readonly NumeratorTerm[]

/** 教学及辅助用房面积, without 室内体育用房 (体育馆), which counts as a place of sports (std §2.3-4). */
export const TEACHING_AREA: Terms = [
  { field: 'teachingAuxiliaryArea' },
  { field: 'indoorSportsArea', subtract: true, otherwise: [{ field: 'gymnasiumArea' }] },
]

/** 运动场地面积 and 体育馆 (室内体育用房), in m² (std §2.3-5). */
export const SPORTS_AREA: Terms = [
  { field: 'sportsGroundArea' },
  { field: 'gymnasiumArea', otherwise: [{ field: 'indoorSportsArea' }] },
]

const BACHELOR_AND_ABOVE: Terms = [
  { field: 'bachelorTeachers' },
  { field: 'masterTeachers' },
  { field: 'doctorTeachers' },
]

/**
 * 高于规定学历专任教师: 专科 and above in 小学, 本科 and above in 初中; their sum only where the return gives
 * no figure of its own (std §2.3-1).
 */
export const TEACHERS_ABOVE_REQUIRED: Readonly<Record<'primary' | 'junior', Terms>> = {
  primary: [
    { field: 'aboveRequiredTeachers', otherwise: [{ field: 'collegeTeachers' }, ...BACHELOR_AND_ABOVE] },
  ],
  junior: [{ field: 'aboveRequiredTeachers', otherwise: BACHELOR_AND_ABOVE }],
}
