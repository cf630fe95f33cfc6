import type { SchoolKind } from '../../../shared/schools/school-kind.ts'
import { canonicalText } from './canonical.ts'

/** The order matters: 九年一贯制 before 小学, 完全小学 is a primary school, 完全中学 is not. */
const KINDS: readonly (readonly [RegExp, SchoolKind])[] = [
  [/幼儿园|学前/, 'kindergarten'],
  [/特殊教育|特教|培智|启智|盲校|聋/, 'special'],
  [/职业|中职|技工/, 'vocational'],
  [/十二年|12年/, 'twelveYear'],
  [/九年|9年/, 'nineYear'],
  [/教学点/, 'teachingPoint'],
  [/完全中学|完中/, 'complete'],
  [/初级中学|初中/, 'junior'],
  [/小学/, 'primary'],
]

/** 办学类型 as an office writes it, e.g. 九年一贯制学校, 普通初中. */
export function kindOfText(text: string): SchoolKind | null {
  const canonical = canonicalText(text)
  return KINDS.find(([pattern]) => pattern.test(canonical))?.[1] ?? null
}

/** The kind that a school's name tells; 中学 alone tells none. Words that only describe are no kind. */
export function kindOfName(name: string): SchoolKind | null {
  const canonical = canonicalText(name).replace(/\([^()]*\)$/, '')
  const ending =
    /(幼儿园|特殊教育学校|(?:十二|12)年(?:一贯)?制?(?:学校)?|(?:九|9)年(?:一贯)?制?(?:学校)?|教学点|完全中学|初级中学校?|初中|小学校?)$/.exec(
      canonical,
    )
  return ending?.[1] ? kindOfText(ending[1]) : null
}

const CODE_KINDS: Readonly<Record<string, SchoolKind>> = {
  '11': 'kindergarten',
  '21': 'primary',
  '31': 'junior',
  '51': 'special',
}

/** The kind in the first two of the ten digits of a 学校标识码 (std §7.2); 34 covers several kinds. */
export function kindOfCode(code: string | null): SchoolKind | null {
  return code && /^\d{10}$/.test(code) ? (CODE_KINDS[code.slice(0, 2)] ?? null) : null
}
