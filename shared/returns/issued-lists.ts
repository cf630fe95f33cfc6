import type { ROOM_KINDS, SchoolClass, SpecialRoom } from '../contract/lists.ts'
import { stagesOfSchool, type TeachesStages } from '../schools/school-stages.ts'
import type { Stage } from '../schools/stage.ts'
import type { FormCell, FormSheet, InputRule } from './form-sheet.ts'

/** Words of the lists, as forms are issued with them and read back. */
export const LIST_HEADERS = {
  classes: { stage: '学段', grade: '年级', name: '班级名称', students: '学生人数' },
  rooms: { kind: '用房类型', name: '名称', area: '面积（㎡）' },
} as const

export const LIST_STAGES: Readonly<Record<Stage, string>> = {
  primary: '小学',
  junior: '初中',
  senior: '高中',
}

export const LIST_ROOM_KINDS: Readonly<Record<(typeof ROOM_KINDS)[number], string>> = {
  music: '音乐教室',
  fineArt: '美术教室',
  science: '科学实验室',
  library: '图书室',
  computer: '计算机教室',
  counselling: '心理辅导室',
  other: '其他专用教室',
}

/** Empty rows that are offered beside what is known. */
const FREE_CLASSES = 30
const FREE_ROOMS = 20

const COUNT = (minimum: number, maximum: number): InputRule => ({ kind: 'count', minimum, maximum })
const choice = (options: readonly string[]): InputRule => ({ kind: 'choice', options })

function rows<T>(
  known: readonly T[],
  free: number,
  cells: (one: T | null) => readonly FormCell[],
): (readonly FormCell[])[] {
  return [...known, ...Array.from({ length: free }, () => null)].map(cells)
}

/** 班级名单: a row for each class. */
export function issuedClasses(
  title: string,
  identity: string,
  school: TeachesStages,
  classes: readonly SchoolClass[],
): FormSheet {
  const words = stagesOfSchool(school).map((stage) => LIST_STAGES[stage])
  return {
    name: '班级名单',
    title,
    lines: [
      identity,
      '每班一行，学段、年级、名称、人数都要填。年级填1至12的数字：小学一年级为1，初一为7，高一为10。没有用到的行留空。',
    ],
    header: Object.values(LIST_HEADERS.classes),
    rows: rows(classes, FREE_CLASSES, (one) => [
      { value: one === null ? null : LIST_STAGES[one.stage], input: choice(words) },
      { value: one?.grade ?? null, input: COUNT(1, 12) },
      { value: one?.name ?? null, input: { kind: 'text', longest: 40 } },
      { value: one?.students ?? null, input: COUNT(0, 500) },
    ]),
    columnWidths: [12, 12, 30, 14],
    growing: true,
  }
}

/** 专用教室名单: a row for each room, filled with what is known to be looked through. */
export function issuedRooms(title: string, identity: string, rooms: readonly SpecialRoom[]): FormSheet {
  return {
    name: '专用教室',
    title,
    lines: [identity, '每间一行。已列出的请核对，有变动的直接改正；没有用到的行留空。'],
    header: Object.values(LIST_HEADERS.rooms),
    rows: rows(rooms, FREE_ROOMS, (one) => [
      {
        value: one === null ? null : LIST_ROOM_KINDS[one.kind],
        input: choice(Object.values(LIST_ROOM_KINDS)),
      },
      { value: one?.name ?? null, input: { kind: 'text', longest: 60 } },
      { value: one === null ? null : Number(one.areaSquareMetres), input: { kind: 'amount', maximum: 5000 } },
    ]),
    columnWidths: [18, 34, 14],
    growing: true,
  }
}
