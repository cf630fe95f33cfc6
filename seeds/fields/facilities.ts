import { field, WHOLE } from './define-field.ts'

const room = (code: string, zh: string, en: string, item: number) =>
  field(code, zh, en, 'room', WHOLE, `填报表 ${item}`)

/** 校舍、场馆、设备、专用教室 (std §2.3-4 to 7, §1.2-3). */
export const facilityFields = [
  field(
    'teachingAuxiliaryArea',
    '教学及辅助用房面积',
    'Teaching and auxiliary rooms',
    'squareMetre',
    WHOLE,
    '教基5170 / 基础基512；填报表 45',
    {
      mayDivide: true,
      synonyms: ['教学及辅助用房总面积', '教学及辅助用房', '教学辅助用房面积'],
      maximum: 500000,
    },
  ),
  field(
    'indoorSportsArea',
    '室内体育用房面积',
    'Indoor sports rooms',
    'squareMetre',
    WHOLE,
    '教基5170 / 基础基512 体育馆；填报表 46',
    {
      mayDivide: true,
      synonyms: ['室内体育用房', '其中室内体育用房面积'],
      maximum: 200000,
    },
  ),
  field('gymnasiumArea', '体育馆面积', 'Gymnasium', 'squareMetre', WHOLE, '基础基512 体育馆；填报表 47', {
    mayDivide: true,
    synonyms: ['学校体育馆面积', '体育馆'],
    maximum: 200000,
  }),
  field(
    'sportsGroundArea',
    '运动场地面积',
    'Sports grounds',
    'squareMetre',
    WHOLE,
    '教基5176 / 基础基522；填报表 48',
    {
      mayDivide: true,
      synonyms: ['校内体育场面积', '运动场地', '体育场面积', '运动场面积'],
      maximum: 500000,
    },
  ),
  field('leasedSportsArea', '校外租赁场馆面积', 'Leased sports venues', 'squareMetre', WHOLE, '填报表 49', {
    mayDivide: true,
  }),
  field(
    'otherSportsArea',
    '校内其他体育场面积',
    'Other sports grounds on the premises',
    'squareMetre',
    WHOLE,
    '填报表 50',
    {
      mayDivide: true,
      synonyms: ['校园其他专用运动场地面积'],
    },
  ),
  field(
    'equipmentValue',
    '教学仪器设备资产值',
    'Value of teaching equipment',
    'yuan',
    WHOLE,
    '教基5176 / 基础基522（万元）；填报表 51',
    {
      mayDivide: true,
      synonyms: ['教学仪器设备资产值（账面原值）', '教学仪器设备值', '教学仪器设备总值', '仪器设备值'],
      maximum: 1000000000,
    },
  ),
  field(
    'multimediaRooms',
    '网络多媒体教室间数',
    'Networked multimedia classrooms',
    'room',
    WHOLE,
    '教基5176 / 基础基522；填报表 52',
    {
      mayDivide: true,
      synonyms: ['网络多媒体教室', '网络多媒体教室数', '多媒体教室间数', '多媒体教室数'],
      maximum: 1000,
    },
  ),
  field(
    'computers',
    '计算机台数',
    'Computers',
    'computer',
    WHOLE,
    '基础基522 计算机数 / 教基5176 数字终端数',
    {
      mayDivide: true,
      synonyms: ['计算机总台数', '计算机数', '教学用计算机台数', '数字终端数', '数字终端数（台）'],
      maximum: 20000,
    },
  ),
  field('books', '图书册数', 'Books', 'volume', WHOLE, '基础基522 图书 / 教基5176 图书', {
    mayDivide: true,
    synonyms: ['图书总册数', '图书藏量', '纸质图书册数', '图书册数（册）'],
    maximum: 5000000,
  }),
  field(
    'labEquipmentMeetsStandard',
    '实验仪器达标',
    'Laboratory equipment meets its standard',
    'none',
    WHOLE,
    '基础基112 达标情况 / 教基1102',
    { type: 'boolean', synonyms: ['实验仪器是否达标', '理科实验仪器达标', '数学自然实验仪器达标'] },
  ),
  room('musicRooms', '音乐教室总间数', 'Music rooms', 53),
  room('musicRoomsFrom96', '单间面积≥96㎡的音乐教室间数', 'Music rooms of 96 m² and more', 54),
  room('musicRooms73To96', '73㎡≤单间面积＜96㎡的音乐教室间数', 'Music rooms of 73 to 96 m²', 55),
  room('musicRooms61To73', '61㎡≤单间面积＜73㎡的音乐教室间数', 'Music rooms of 61 to 73 m²', 56),
  room('fineArtRooms', '美术教室总间数', 'Fine-art rooms', 57),
  room('fineArtRoomsFrom90', '单间面积≥90㎡的美术教室间数', 'Fine-art rooms of 90 m² and more', 58),
  room('fineArtRooms67To90', '67㎡≤单间面积＜90㎡的美术教室间数', 'Fine-art rooms of 67 to 90 m²', 59),
  room('fineArtRooms61To67', '61㎡≤单间面积＜67㎡的美术教室间数', 'Fine-art rooms of 61 to 67 m²', 60),
] as const
