import { z } from 'zod'
import { ROOM_KINDS } from '../../contract/lists.ts'
import { DecimalText } from '../../decimal/decimal-text.ts'
import { COMPULSORY_STAGES } from '../../schools/stage.ts'

const School = { schoolId: z.string(), name: z.string() }

/** How many classes the pupils of a stage fill at least: pupils ÷ limit, a begun one counted whole. */
export const ClassNeed = z.strictObject({
  ...School,
  stage: z.enum(COMPULSORY_STAGES),
  students: DecimalText,
  /** Pupils of a class at most. */
  limit: DecimalText,
  has: z.number().int(),
  needed: z.number().int(),
})
export type ClassNeed = z.infer<typeof ClassNeed>

/** Rooms that a school lacks by one reading of a rule: classes ÷ classes for a room, a begun one counted whole. */
export const RoomNeed = z.strictObject({
  ...School,
  item: z.string(),
  rule: z.string(),
  way: z.string(),
  /** Null: of all kinds of the rule together. */
  room: z.enum(ROOM_KINDS).nullable(),
  classes: z.number().int(),
  perClasses: DecimalText,
  /** Rooms that are large enough. */
  has: z.number().int(),
  needed: z.number().int(),
})
export type RoomNeed = z.infer<typeof RoomNeed>

/** Classes and special rooms that the pupils need. */
export const Needs = z.strictObject({
  classes: z.array(ClassNeed),
  /** Only where some lack. */
  rooms: z.array(RoomNeed),
  /** Stages of which pupils or classes are not known. */
  open: z.array(z.strictObject({ ...School, stage: z.enum(COMPULSORY_STAGES) })),
})
export type Needs = z.infer<typeof Needs>
