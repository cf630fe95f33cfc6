import { z } from 'zod'
import { OBSERVATION_STAGES } from '../observations/observation-stage.ts'
import { STAGES } from '../schools/stage.ts'
import { command, query } from './define.ts'

/** 班级名册: each class with its pupils. */
export const SchoolClass = z.strictObject({
  stage: z.enum(STAGES),
  grade: z.number().int().min(1).max(12),
  name: z.string().trim().min(1).max(40),
  students: z.number().int().min(0).max(500),
})
export type SchoolClass = z.infer<typeof SchoolClass>

/** A class as it is expected: how many pupils it has is not known. */
export const ProposedClass = SchoolClass.omit({ students: true })
export type ProposedClass = z.infer<typeof ProposedClass>

/** One of the ten statistical class-size bands: classes counted in the list, and as declared. */
export const ClassBand = z.strictObject({
  stage: z.enum(STAGES),
  field: z.string(),
  counted: z.number().int(),
  declared: z.string().nullable(),
})
export type ClassBand = z.infer<typeof ClassBand>

export const ROOM_KINDS = [
  'music',
  'fineArt',
  'science',
  'library',
  'computer',
  'counselling',
  'other',
] as const
/** 专用教室: each room with its area. */
export const SpecialRoom = z.strictObject({
  kind: z.enum(ROOM_KINDS),
  name: z.string().trim().min(1).max(60),
  /** Decimal text. */
  areaSquareMetres: z.string().regex(/^\d+(\.\d+)?$/),
})
export type SpecialRoom = z.infer<typeof SpecialRoom>

/** 校区: a campus apart from the rest of its school, with its pupils by stage and its facilities (std §2.2). */
export const Campus = z.strictObject({
  name: z.string().trim().min(1).max(60),
  figures: z
    .array(
      z.strictObject({
        field: z.string().max(60),
        stage: z.enum(OBSERVATION_STAGES),
        /** Decimal text. */
        value: z.string().regex(/^\d{1,12}(\.\d{1,4})?$/),
      }),
    )
    .max(100)
    .readonly(),
})
export type Campus = z.infer<typeof Campus>

const Place = { schoolId: z.string(), year: z.number().int() }

export const lists = {
  /** What last year's lists lead one to expect: classes a grade higher, the same rooms. Nothing is stored. */
  proposal: query({
    input: z.strictObject(Place),
    output: z.strictObject({ classes: z.array(ProposedClass), rooms: z.array(SpecialRoom) }),
  }),
  bands: query({ input: z.strictObject(Place), output: z.array(ClassBand) }),
  classes: query({ input: z.strictObject(Place), output: z.array(SchoolClass) }),
  saveClasses: command({
    input: z.strictObject({ ...Place, classes: z.array(SchoolClass).max(500) }),
    output: z.strictObject({}),
    errors: ['notFound'],
  }),
  rooms: query({ input: z.strictObject(Place), output: z.array(SpecialRoom) }),
  saveRooms: command({
    input: z.strictObject({ ...Place, rooms: z.array(SpecialRoom).max(500) }),
    output: z.strictObject({}),
    errors: ['notFound'],
  }),
  campuses: query({ input: z.strictObject(Place), output: z.array(Campus) }),
  saveCampuses: command({
    input: z.strictObject({
      ...Place,
      campuses: z
        .array(Campus)
        .max(20)
        .refine((campuses) => new Set(campuses.map(({ name }) => name)).size === campuses.length),
    }),
    output: z.strictObject({}),
    errors: ['notFound'],
  }),
}
