import type { IndicatorDefinition } from '../../shared/assessment/standard.ts'
import { sameForBoth } from './same-for-both.ts'

/** Indicators 4 to 7 of 2017: the four quantities that 一贯制 and 完全中学 split (std §2.2, §2.3). */
export const quality2017Facilities: readonly IndicatorDefinition[] = [
  {
    id: 'teachingArea',
    label: { zh: '生均教学及辅助用房面积', en: 'Teaching and auxiliary rooms per pupil' },
    shortLabel: { zh: '教辅用房', en: 'Teaching rooms' },
    unit: { zh: '平方米', en: 'm²' },
    formHeading: '生均教学及辅助用房面积（㎡）',
    clause:
      '教督〔2017〕6号 资源配置（四）：生均教学及辅助用房面积，小学、初中分别达到4.5平方米以上、5.8平方米以上',
    definition:
      '教学及辅助用房面积减去室内体育用房（体育馆）面积（教基5170，旧表基础基512），除以学年初在校生数；一贯制学校和完全中学按比例拆分。',
    numerator: sameForBoth([
      { field: 'teachingAuxiliaryArea' },
      { field: 'indoorSportsArea', subtract: true, otherwise: [{ field: 'gymnasiumArea' }] },
    ]),
    denominator: 'students',
    scale: 1,
    shared: true,
    thresholds: { primary: '4.5', junior: '5.8' },
    decimals: 2,
    shortfallUnit: 'squareMetre',
  },
  {
    id: 'sportsArea',
    label: { zh: '生均体育运动场馆面积', en: 'Sports grounds and halls per pupil' },
    shortLabel: { zh: '运动场馆', en: 'Sports area' },
    unit: { zh: '平方米', en: 'm²' },
    formHeading: '生均体育运动场馆面积（㎡）',
    clause:
      '教督〔2017〕6号 资源配置（五）：生均体育运动场馆面积，小学、初中分别达到7.5平方米以上、10.2平方米以上',
    definition:
      '运动场地面积（教基5176，旧表基础基522）与体育馆（室内体育用房）面积（教基5170，旧表基础基512）之和，除以学年初在校生数；一贯制学校和完全中学按比例拆分。',
    numerator: sameForBoth([
      { field: 'sportsGroundArea' },
      { field: 'gymnasiumArea', otherwise: [{ field: 'indoorSportsArea' }] },
    ]),
    denominator: 'students',
    scale: 1,
    shared: true,
    thresholds: { primary: '7.5', junior: '10.2' },
    decimals: 2,
    shortfallUnit: 'squareMetre',
  },
  {
    id: 'equipmentValue',
    label: { zh: '生均教学仪器设备值', en: 'Value of teaching equipment per pupil' },
    shortLabel: { zh: '仪器设备', en: 'Equipment' },
    unit: { zh: '元', en: 'yuan' },
    formHeading: '生均教学仪器设备值(元)',
    clause: '教督〔2017〕6号 资源配置（六）：生均教学仪器设备值，小学、初中分别达到2000元以上、2500元以上',
    definition:
      '教学仪器设备资产值（账面原值，教基5176，旧表基础基522，表内单位万元折合为元），除以学年初在校生数；一贯制学校和完全中学按比例拆分。',
    numerator: sameForBoth([{ field: 'equipmentValue' }]),
    denominator: 'students',
    scale: 1,
    shared: true,
    thresholds: { primary: '2000', junior: '2500' },
    decimals: 2,
    shortfallUnit: 'yuan',
  },
  {
    id: 'multimediaRooms',
    label: { zh: '每百名学生拥有网络多媒体教室数', en: 'Networked multimedia classrooms per 100 pupils' },
    shortLabel: { zh: '多媒体教室', en: 'Multimedia rooms' },
    unit: { zh: '间', en: 'rooms' },
    clause:
      '教督〔2017〕6号 资源配置（七）：每百名学生拥有网络多媒体教室数，小学、初中分别达到2.3间以上、2.4间以上',
    definition:
      '网络多媒体教室间数（教基5176，旧表基础基522两栏之和），除以学年初在校生数，乘以100；一贯制学校和完全中学按比例拆分。',
    numerator: sameForBoth([{ field: 'multimediaRooms' }]),
    denominator: 'students',
    scale: 100,
    shared: true,
    thresholds: { primary: '2.3', junior: '2.4' },
    decimals: 2,
    shortfallUnit: 'room',
  },
]
