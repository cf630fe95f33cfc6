import type { SchoolInput } from '../../../shared/assessment/input.ts'
import { school } from '../../assessment/school-input.ts'

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
    school('空校', 'primary', { 'students.primary': 0, multimediaRooms: 3 }),
    school('无数', 'junior', {}),
  ]
}
