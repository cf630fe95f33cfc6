import { partsAbove } from '../check-kit/at-most.ts'
import { ROOM_COUNTS } from '../check-kit/room-counts.ts'
import type { SubjectCheck } from './check.ts'

/** 音乐、美术教室 by area are part of all of them (std §1.2-3). */
export const roomsWithinTotal: SubjectCheck = {
  id: 'roomsAboveTotal',
  label: {
    zh: '各面积段的音乐、美术教室不超过总间数',
    en: 'Music and fine-art rooms by area within their total',
  },
  explanation: {
    zh: '各面积段的音乐教室（美术教室）加起来，不能多于音乐教室（美术教室）总间数；更小的教室不计入各段。',
    en: 'Music (fine-art) rooms of all area ranges cannot be more than all music (fine-art) rooms; smaller rooms are in none of the ranges.',
  },
  level: 'school',
  severity: 'error',
  fields: ROOM_COUNTS.flatMap(({ total, ranges }) => [total, ...ranges.map(({ field }) => field)]),
  find: (subject) =>
    ROOM_COUNTS.flatMap(({ kind, total, ranges }) =>
      partsAbove(
        subject,
        ranges.map(({ field }) => field),
        total,
        { kind },
      ),
    ),
}
