import { knownTotal } from '../check-kit/at-most.ts'
import { NOTHING, type SubjectCheck } from './check.ts'

/** The rooms of the list are part of 教学及辅助用房 (std §2.3-4). */
export const roomListArea: SubjectCheck = {
  id: 'roomListAboveArea',
  label: { zh: '专用教室面积不超过教学及辅助用房', en: 'Listed rooms within teaching and auxiliary rooms' },
  explanation: {
    zh: '专用教室清单中各间面积加起来，不能超过教学及辅助用房面积。',
    en: 'The areas of all rooms of the list cannot together be more than the teaching and auxiliary rooms.',
  },
  level: 'school',
  severity: 'warning',
  fields: ['teachingAuxiliaryArea'],
  needsStore: true,
  find: (subject) => {
    const auxiliary = knownTotal(subject, 'teachingAuxiliaryArea')
    if (!auxiliary) return NOTHING
    let listed = 0
    for (const { areaSquareMetres } of subject.rooms()) listed += Number(areaSquareMetres)
    listed = Number(listed.toPrecision(15))
    if (listed <= auxiliary.amount) return NOTHING
    return [{ params: { listed, area: String(auxiliary.amount) }, at: auxiliary.values }]
  },
}
