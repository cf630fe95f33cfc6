import type { CountyItem } from '../../../../shared/assessment/county/item.ts'
import { roomsOfSmallRuralSchools } from '../../../relaxations/rooms-of-small-rural-schools.ts'
import { roomsPlannedBy2016 } from '../../../relaxations/rooms-planned-by-2016.ts'
import { TEACHES_GENERAL } from '../groups.ts'

/** 政府保障程度 3 of 2017 (std §1.2). */
export const musicAndArtRooms: CountyItem = {
  id: 'musicAndArtRooms',
  group: 'government',
  number: 3,
  label: { zh: '音乐、美术专用教室', en: 'Music and art rooms' },
  text: '所有小学、初中每12个班级配备音乐、美术专用教室1间以上；其中，每间音乐专用教室面积不小于96平方米，每间美术专用教室面积不小于90平方米。',
  clause: '教督〔2017〕6号 政府保障程度（3）',
  measured: 'room',
  rules: [
    {
      kind: 'rooms',
      id: 'rooms',
      label: { zh: '每12个班级的专用教室', en: 'Rooms for every twelve classes' },
      of: TEACHES_GENERAL,
      ways: [
        {
          id: 'strict',
          label: { zh: '从严：音乐、美术各1间以上', en: 'Strict: one of each kind' },
          each: true,
        },
        {
          id: 'lenient',
          label: { zh: '从宽：音乐、美术合计1间以上', en: 'Lenient: one of both kinds together' },
          each: false,
        },
      ],
      inUse: 'strict',
      perClasses: '12',
      kinds: [
        {
          room: 'music',
          label: { zh: '音乐教室', en: 'Music rooms' },
          limits: { whole: '96' },
          relaxed: [
            { relaxation: roomsPlannedBy2016.id, limits: { whole: '73' } },
            { relaxation: roomsOfSmallRuralSchools.id, limits: { primary: '54', junior: '61' } },
          ],
          total: 'musicRooms',
          bands: [
            { from: '96', field: 'musicRoomsFrom96' },
            { from: '73', field: 'musicRooms73To96' },
            { from: '61', field: 'musicRooms61To73' },
          ],
        },
        {
          room: 'fineArt',
          label: { zh: '美术教室', en: 'Fine-art rooms' },
          limits: { whole: '90' },
          relaxed: [
            { relaxation: roomsPlannedBy2016.id, limits: { whole: '67' } },
            { relaxation: roomsOfSmallRuralSchools.id, limits: { primary: '54', junior: '61' } },
          ],
          total: 'fineArtRooms',
          bands: [
            { from: '90', field: 'fineArtRoomsFrom90' },
            { from: '67', field: 'fineArtRooms67To90' },
            { from: '61', field: 'fineArtRooms61To67' },
          ],
        },
      ],
    },
  ],
}
