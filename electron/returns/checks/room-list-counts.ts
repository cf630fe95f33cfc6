import { fieldWords } from '../check-kit/field-words.ts'
import { ROOM_COUNTS } from '../check-kit/room-counts.ts'
import { type CheckSubject, type Found, NOTHING, type SubjectCheck } from './check.ts'

/** The list of 专用教室 against the rooms that the return counts, by kind and range of area (std §1.2-3). */
export const roomListCounts: SubjectCheck = {
  id: 'roomListDiffers',
  label: { zh: '专用教室清单与填报间数一致', en: 'Room list agrees with the rooms counted' },
  explanation: {
    zh: '专用教室清单中的音乐、美术教室，总间数和各面积段的间数应与报表相同。清单中没有的类别不比较。',
    en: 'Music and fine-art rooms of the room list, in all and by range of area, are those of the return. Kinds that the list does not have are not compared.',
  },
  level: 'school',
  severity: 'warning',
  fields: ROOM_COUNTS.flatMap(({ total, ranges }) => [total, ...ranges.map(({ field }) => field)]),
  needsStore: true,
  find: (subject) => {
    const rooms = subject.rooms()
    return rooms.length === 0 ? NOTHING : ROOM_COUNTS.flatMap((counts) => differences(subject, counts))
  },
}

function differences(
  subject: CheckSubject,
  { kind, total, ranges }: (typeof ROOM_COUNTS)[number],
): readonly Found[] {
  const areas = subject
    .rooms()
    .filter((room) => room.kind === kind)
    .map(({ areaSquareMetres }) => Number(areaSquareMetres))
  if (areas.length === 0) return NOTHING
  const all = { field: total, least: 0, below: Number.POSITIVE_INFINITY }
  return [all, ...ranges].flatMap(({ field, least, below }) => {
    const listed = areas.filter((area) => area >= least && area < below).length
    const value = subject.get(field, 'whole')
    if (!value || value.amount === listed) return []
    return [{ params: { ...fieldWords([value.field]), value: value.value, listed }, at: [value] }]
  })
}
