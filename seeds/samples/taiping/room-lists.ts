import type { ROOM_KINDS, SpecialRoom } from '../../../shared/contract/lists.ts'
import type { SchoolKey } from './schools.ts'
import type { SampleYear } from './stage-rows.ts'

type RoomKind = Exclude<(typeof ROOM_KINDS)[number], 'other'>
/** Areas in ㎡ of the rooms of each kind. */
type Areas = Readonly<Record<RoomKind, readonly number[]>>

const areas: Readonly<Record<SchoolKey, Areas>> = {
  shuiquan: {
    music: [98],
    fineArt: [92],
    science: [90, 90],
    library: [160],
    computer: [92],
    counselling: [32],
  },
  hongshu: {
    music: [97, 96],
    fineArt: [91, 90],
    science: [88],
    library: [185],
    computer: [90],
    counselling: [35],
  },
  chengnan: {
    music: [104, 98, 96],
    fineArt: [95, 92, 90],
    science: [92, 92],
    library: [240],
    computer: [96, 96],
    counselling: [45],
  },
  no4: {
    music: [84, 76],
    fineArt: [78, 70],
    science: [88, 88, 86, 86],
    library: [310],
    computer: [92, 92],
    counselling: [38],
  },
  no12: {
    music: [99, 82],
    fineArt: [93, 74],
    science: [90, 90, 90],
    library: [260],
    computer: [94],
    counselling: [36],
  },
  experimental: {
    music: [100, 98, 80, 76],
    fineArt: [92, 90, 72, 70],
    science: [86, 86],
    library: [280],
    computer: [90, 90],
    counselling: [34],
  },
  erweilu: {
    music: [108, 100, 98],
    fineArt: [96, 94, 92],
    science: [96, 96],
    library: [260],
    computer: [98],
    counselling: [48],
  },
  gaode: {
    music: [86, 75],
    fineArt: [80, 68],
    science: [82],
    library: [170],
    computer: [84],
    counselling: [30],
  },
  no6: {
    music: [97, 72],
    fineArt: [91, 66],
    science: [86, 86],
    library: [190],
    computer: [88],
    counselling: [31],
  },
  dongshan: { music: [56], fineArt: [55], science: [54], library: [70], computer: [54], counselling: [26] },
  nineYear: {
    music: [102, 96],
    fineArt: [94, 91],
    science: [92, 90],
    library: [230],
    computer: [94],
    counselling: [40],
  },
}

/** Rooms that a school had opened only by the second year. */
const openedIn2025: Partial<Readonly<Record<SchoolKey, readonly RoomKind[]>>> = {
  chengnan: ['music', 'fineArt'],
  no12: ['music'],
}

const NAMES: Readonly<Record<RoomKind, string>> = {
  music: '音乐教室',
  fineArt: '美术教室',
  science: '科学实验室',
  library: '图书馆',
  computer: '计算机教室',
  counselling: '心理辅导室',
}
const KINDS = Object.keys(NAMES) as readonly RoomKind[]

/** 专用教室 of a school in a year; of a kind that grew in 2025, the last room is missing before. */
export function roomList(school: SchoolKey, year: SampleYear): SpecialRoom[] {
  return KINDS.flatMap((kind) => {
    const grew = year === 2024 && openedIn2025[school]?.includes(kind)
    const rooms = grew ? areas[school][kind].slice(0, -1) : areas[school][kind]
    return rooms.map((area, index) => ({
      kind,
      name: rooms.length > 1 ? `${NAMES[kind]}${index + 1}` : NAMES[kind],
      areaSquareMetres: String(area),
    }))
  })
}
