import type { SchoolClass, SpecialRoom } from '../contract/lists.ts'
import { COMPULSORY_STAGES } from '../schools/stage.ts'
import type { CountRow } from './answer.ts'
import type { AnswerType } from './answer-type.ts'

type CountList = Extract<AnswerType, { type: 'countList' }>

/** Makes keys unique where two rows have the same name. */
function withKeys(rows: readonly Omit<CountRow, 'key'>[]): readonly CountRow[] {
  const seen = new Map<string, number>()
  return rows.map((row) => {
    const name = `${row.stage ?? 'whole'}:${row.label}`.slice(0, 70)
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return { key: count === 1 ? name : `${name}#${count}`, ...row }
  })
}

/**
 * The rows with which a count list begins: each class of 义务教育 with its declared pupils, or each room of
 * the kind with its declared area (㎡), nothing counted yet.
 */
export function listRows(
  type: CountList,
  lists: { readonly classes: readonly SchoolClass[]; readonly rooms: readonly SpecialRoom[] },
): readonly CountRow[] {
  const { rows } = type
  if (rows.of === 'rooms') {
    return withKeys(
      lists.rooms
        .filter((room) => room.kind === rows.roomKind)
        .map((room) => ({
          label: room.name,
          stage: null,
          declared: room.areaSquareMetres,
          observed: null,
        })),
    )
  }
  return withKeys(
    lists.classes.flatMap((one) => {
      const stage = COMPULSORY_STAGES.find((candidate) => candidate === one.stage)
      return stage === undefined
        ? []
        : [{ label: one.name, stage, declared: String(one.students), observed: null }]
    }),
  )
}
