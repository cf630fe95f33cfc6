import { z } from 'zod'

/**
 * 督导类型 (product §6): 挂牌督导, 专项督导, 综合督导, 教学常规 (巡课), 验收, 复查.
 */
export const VISIT_KINDS = [
  'regular',
  'special',
  'comprehensive',
  'teaching',
  'acceptance',
  'revisit',
] as const
export type VisitKind = (typeof VISIT_KINDS)[number]

/** `planned`: not begun. `open`: answers are taken. `locked`: finished and signed; only a reopening changes it. */
export const VISIT_STATES = ['planned', 'open', 'locked'] as const
export type VisitState = (typeof VISIT_STATES)[number]

/** The version of a template that a visit began with and keeps. */
export const TemplateRef = z.strictObject({ slug: z.string(), version: z.number().int() })
export type TemplateRef = z.infer<typeof TemplateRef>

export const InspectorNames = z.array(z.string().trim().min(1).max(40)).min(1).max(20)

/** 督导: one visit to one school in one school year. Times are ISO times, dates ISO dates. */
export const Visit = z.strictObject({
  id: z.string(),
  schoolId: z.string(),
  schoolName: z.string(),
  /** 学年 by its first calendar year: the year whose declared figures the visit is held against. */
  year: z.number().int(),
  kind: z.enum(VISIT_KINDS),
  template: TemplateRef,
  plannedOn: z.iso.date(),
  /** Leader first. */
  inspectors: z.array(z.string()),
  state: z.enum(VISIT_STATES),
  startedAt: z.string().nullable(),
  startedBy: z.string().nullable(),
  /** Of the closing that is in force; null while the visit is planned or open. */
  lockedAt: z.string().nullable(),
  lockedBy: z.string().nullable(),
})
export type Visit = z.infer<typeof Visit>
