import { z } from 'zod'
import { SCHOOL_KINDS } from './school-kind.ts'
import { STAGES } from './stage.ts'

/** 举办者类型 codes of 表Ⅱ-2 (std §1.1): 7 = 县级教育部门, 10 = 民办. */
export const SponsorCode = z.number().int().min(1).max(10)

export const LOCATIONS = ['urban', 'town', 'rural'] as const
export const SCHOOL_STATUSES = ['open', 'merged', 'closed'] as const

/** What the registry knows of a school; every attribute that a rule asks for (product §3). */
export const SchoolAttributes = z.strictObject({
  /** 学校标识码, ten digits (std §7.2); null until it is known. */
  code: z.string().max(40).nullable(),
  name: z.string().trim().min(1).max(120),
  kind: z.enum(SCHOOL_KINDS),
  /** 附设小学班、初中班、高中班: stages that it teaches besides those of its kind (std §2.2). */
  attachedStages: z.array(z.enum(STAGES)).max(STAGES.length).readonly(),
  sponsor: SponsorCode.nullable(),
  /** 城乡类型. */
  location: z.enum(LOCATIONS).nullable(),
  boarding: z.boolean().nullable(),
  campuses: z.number().int().min(1).max(99).nullable(),
  builtYear: z.number().int().min(1800).max(2100).nullable(),
  /** 2010年及之前规划并建成 / 2016年及之前规划并建成: switches of the relaxations of std §1.2. */
  plannedBy2010: z.boolean().nullable(),
  plannedBy2016: z.boolean().nullable(),
  /** 人口密度过高的大城市中心城区学校 (std §1.2). */
  denseCentre: z.boolean().nullable(),
  /** As a roster gives them (std §7.2-10). */
  address: z.string().max(200).nullable(),
  head: z.string().max(60).nullable(),
  phone: z.string().max(60).nullable(),
  /** 督学责任区 and 责任督学 (std §6.1). */
  zone: z.string().max(60).nullable(),
  inspector: z.string().max(60).nullable(),
  status: z.enum(SCHOOL_STATUSES),
  openedOn: z.iso.date().nullable(),
  endedOn: z.iso.date().nullable(),
  /** 待核对: the county has to confirm that this school is entered rightly. */
  toVerify: z.boolean(),
  /** The school or its figures are invented for the sample county and say so wherever they show. */
  invented: z.boolean(),
})
export type SchoolAttributes = z.infer<typeof SchoolAttributes>

export const School = SchoolAttributes.extend({ id: z.string() })
export type School = z.infer<typeof School>

/** A new school of which only name and kind are known. */
export function newSchoolAttributes(
  known: Pick<SchoolAttributes, 'name' | 'kind'> & Partial<SchoolAttributes>,
): SchoolAttributes {
  return {
    code: null,
    attachedStages: [],
    sponsor: null,
    location: null,
    boarding: null,
    campuses: null,
    builtYear: null,
    plannedBy2010: null,
    plannedBy2016: null,
    denseCentre: null,
    address: null,
    head: null,
    phone: null,
    zone: null,
    inspector: null,
    status: 'open',
    openedOn: null,
    endedOn: null,
    toVerify: false,
    invented: false,
    ...known,
  }
}
