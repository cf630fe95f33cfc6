import type { SchoolInput } from '../../../shared/assessment/input.ts'
import { school } from '../../assessment/school-input.ts'

const SHARED = {
  multimediaRooms: 14,
  equipmentValue: '1234567.89',
  teachingAuxiliaryArea: 2600,
  indoorSportsArea: 300,
  sportsGroundArea: 4000,
  backboneTeachers: 12,
}

const campus = (primary: number, junior: number, multimediaRooms: number) => ({
  'students.primary': primary,
  'students.junior': junior,
  multimediaRooms,
  equipmentValue: 300000,
  teachingAuxiliaryArea: 700,
  indoorSportsArea: 0,
  sportsGroundArea: 1500,
})

/** At thresholds and floors where doubles go astray, and in every way incomplete. */
export function oddSchools(): SchoolInput[] {
  const at = Array.from({ length: 40 }, (_, index) => {
    const pupils = 7 + index * 13
    return school(`界${index}`, 'primary', {
      'students.primary': pupils,
      'collegeTeachers.primary': 0,
      'bachelorTeachers.primary': ((4.2 * pupils) / 100).toFixed(3),
      'masterTeachers.primary': 0,
      'doctorTeachers.primary': 0,
      'backboneTeachers.primary': (0.85 * pupils * 0.01).toFixed(4),
      'peAndArtTeachers.primary': (pupils * 0.009).toFixed(3),
      teachingAuxiliaryArea: (4.5 * pupils * 0.85 + 100).toFixed(3),
      indoorSportsArea: 100,
      sportsGroundArea: (7.5 * pupils - 100).toFixed(1),
      gymnasiumArea: 100,
      equipmentValue: 2000 * pupils - (index % 2),
      multimediaRooms: (pupils * 0.023).toFixed(3),
    })
  })
  return [
    ...at,
    school('一贯', 'nineYear', {
      'students.primary': 890,
      'students.junior': 100,
      multimediaRooms: 23,
      equipmentValue: '1234567.89',
      sportsGroundArea: 9000,
      indoorSportsArea: 300,
      backboneTeachers: 12,
    }),
    school('完中', 'complete', { 'students.junior': 300, multimediaRooms: 9 }),
    school('十二年', 'twelveYear', {
      'students.primary': 300,
      'students.junior': 200,
      'students.senior': 100,
      multimediaRooms: 14,
      teachingAuxiliaryArea: 0,
      indoorSportsArea: 0,
    }),
    school(
      '附设',
      'primary',
      { ...SHARED, 'students.primary': 300, 'students.junior': 60 },
      { attachedStages: ['junior'] },
    ),
    school('两处', 'nineYear', { ...SHARED, 'students.primary': 300, 'students.junior': 200 }, {}, [
      { name: '东校区', figures: campus(100, 0, 4) },
    ]),
    school('三处', 'nineYear', { ...SHARED, 'students.primary': 300, 'students.junior': 200 }, {}, [
      { name: '东校区', figures: campus(100, 50, 4) },
      { name: '西校区', figures: campus(0, 0, 1) },
    ]),
    school('缺数校区', 'nineYear', { ...SHARED, 'students.primary': 300, 'students.junior': 200 }, {}, [
      { name: '东校区', figures: { 'students.primary': 100, multimediaRooms: 4, equipmentValue: 5 } },
    ]),
    school('校区过大', 'nineYear', { ...SHARED, 'students.primary': 300, 'students.junior': 200 }, {}, [
      { name: '东校区', figures: campus(100, 0, 15) },
    ]),
    school('空校', 'primary', { 'students.primary': 0, multimediaRooms: 3 }),
    school('无数', 'junior', {}),
  ]
}
