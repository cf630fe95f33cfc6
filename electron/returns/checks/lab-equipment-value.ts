import { knownTotal } from '../check-kit/at-most.ts'
import { NOTHING, type SubjectCheck } from './check.ts'

/** 实验仪器达标 ⇒ 教学仪器设备值 > 0 (std §7.3). */
export const labEquipmentValue: SubjectCheck = {
  id: 'labEquipmentWithoutValue',
  label: { zh: '实验仪器达标就有仪器设备值', en: 'Equipped laboratories imply a value of equipment' },
  explanation: {
    zh: '实验仪器填为达标的学校，教学仪器设备资产值必须大于0。',
    en: 'A school whose laboratory equipment meets its standard has teaching equipment of a value above zero.',
  },
  level: 'school',
  severity: 'error',
  fields: ['labEquipmentMeetsStandard', 'equipmentValue'],
  together: [['labEquipmentMeetsStandard'], ['equipmentValue']],
  find: (subject) => {
    const meets = subject.get('labEquipmentMeetsStandard', 'whole')
    const equipment = knownTotal(subject, 'equipmentValue')
    if (meets?.amount !== 1 || equipment?.amount !== 0) return NOTHING
    return [{ params: {}, at: [...equipment.values, meets] }]
  },
}
