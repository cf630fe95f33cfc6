import { z } from 'zod'
import { OBSERVATION_STAGES } from '../observations/observation-stage.ts'
import { LOCATIONS, type School } from '../schools/school.ts'
import { SCHOOL_KINDS } from '../schools/school-kind.ts'
import { STAGES } from '../schools/stage.ts'

/** 举办者类型 of 民办 (std §1.1). */
const PRIVATE_SPONSOR = 10

/** What an evaluation knows of the school; null is unknown. Kept with the visit. */
export const SchoolFacts = z.strictObject({
  name: z.string(),
  /** `county`: the visit is to the county's own office. */
  kind: z.enum([...SCHOOL_KINDS, 'county']),
  /** 附设班; visits of former versions say none. */
  attachedStages: z.array(z.enum(STAGES)).readonly().optional(),
  /** Whether figures of campuses (分校区) are kept: what is shared there is not told by the whole (std §2.2). */
  campuses: z.boolean().optional(),
  ownership: z.enum(['public', 'private']).nullable(),
  boarding: z.boolean().nullable(),
  location: z.enum(LOCATIONS).nullable(),
  plannedBy2010: z.boolean().nullable(),
  plannedBy2016: z.boolean().nullable(),
  denseCentre: z.boolean().nullable(),
  /** 学年 by its first calendar year. */
  year: z.number().int(),
  /** Pupils of the largest class of the class list. */
  largestClass: z.number().int().nullable(),
  /** Ids of the relaxations that the county still applies (std §1.2). */
  relaxations: z.array(z.string()).readonly(),
})
export type SchoolFacts = z.infer<typeof SchoolFacts>

/** Accepted values by field and stage, decimal text: the figures that stand beside the observed ones. */
export const DeclaredValues = z.record(z.string(), z.partialRecord(z.enum(OBSERVATION_STAGES), z.string()))
export type DeclaredValues = Readonly<
  Record<string, Readonly<Partial<Record<(typeof OBSERVATION_STAGES)[number], string>>>>
>

/** The facts of a school of the registry in a year. */
export function schoolFacts(
  school: Pick<
    School,
    | 'name'
    | 'kind'
    | 'attachedStages'
    | 'sponsor'
    | 'boarding'
    | 'location'
    | 'plannedBy2010'
    | 'plannedBy2016'
    | 'denseCentre'
  >,
  year: number,
  classes: readonly { readonly students: number }[],
  relaxations: readonly string[] = [],
): SchoolFacts {
  return {
    name: school.name,
    kind: school.kind,
    attachedStages: school.attachedStages,
    ownership: school.sponsor === null ? null : school.sponsor === PRIVATE_SPONSOR ? 'private' : 'public',
    boarding: school.boarding,
    location: school.location,
    plannedBy2010: school.plannedBy2010,
    plannedBy2016: school.plannedBy2016,
    denseCentre: school.denseCentre,
    year,
    largestClass: classes.length === 0 ? null : Math.max(...classes.map((one) => one.students)),
    relaxations,
  }
}
