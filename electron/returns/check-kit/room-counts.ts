import type { SpecialRoom } from '../../../shared/contract/lists.ts'

type RoomRange = {
  readonly field: string
  /** ㎡; `least` belongs to the range, `below` does not. */
  readonly least: number
  readonly below: number
}

/** 音乐、美术教室 as returns count them: all of a kind, and those of each range of area (std §1.2-3). */
export const ROOM_COUNTS: readonly {
  readonly kind: SpecialRoom['kind']
  readonly total: string
  readonly ranges: readonly RoomRange[]
}[] = [
  {
    kind: 'music',
    total: 'musicRooms',
    ranges: [
      { field: 'musicRoomsFrom96', least: 96, below: Number.POSITIVE_INFINITY },
      { field: 'musicRooms73To96', least: 73, below: 96 },
      { field: 'musicRooms61To73', least: 61, below: 73 },
    ],
  },
  {
    kind: 'fineArt',
    total: 'fineArtRooms',
    ranges: [
      { field: 'fineArtRoomsFrom90', least: 90, below: Number.POSITIVE_INFINITY },
      { field: 'fineArtRooms67To90', least: 67, below: 90 },
      { field: 'fineArtRooms61To67', least: 61, below: 67 },
    ],
  },
]
