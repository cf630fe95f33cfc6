import type { AnswerType, Figure } from '../../shared/checklists/answer-type.ts'
import type { Applicability, ChecklistItem, Method, Severity } from '../../shared/checklists/template.ts'
import { SCHOOL_KINDS, type SchoolKind } from '../../shared/schools/school-kind.ts'
import type { CompulsoryStage } from '../../shared/schools/stage.ts'
import { indicators } from '../standards/quality-2017/index.ts'
import { basisOf } from './basis.ts'

/** Letters of std §9 that name a kind of school. */
const KIND_OF_LETTER: Readonly<Record<string, SchoolKind>> = {
  P: 'primary',
  J: 'junior',
  N: 'nineYear',
  T: 'twelveYear',
  W: 'complete',
  D: 'teachingPoint',
  S: 'special',
}
/** `A`: every school of compulsory education (std §1.1). */
const ALL_KINDS = SCHOOL_KINDS.filter((kind) => kind !== 'vocational' && kind !== 'kindergarten')

/**
 * The legend of std §9: P 小学, J 初中, N 九年一贯, T 十二年一贯, W 完全中学初中部, D 教学点, S 特教, A all;
 * B boarding schools only; 公 public schools only; M names private schools, which any kind includes unless
 * 公 stands beside it; 县 is asked of the county. `stages` widens it to schools that teach a stage, where
 * the rule is one of grades (书面作业) and not of kinds.
 *
 * @throws Error for a letter that the legend does not have.
 */
export function legend(text: string, stages: readonly CompulsoryStage[] = []): Applicability {
  const letters = text.split(' ')
  const unknown = letters.filter((one) => !/^[PJNTWDSABM公县]$/.test(one))
  if (unknown.length > 0) throw new Error(`legend of std §9 has no ${unknown.join(' ')}`)
  const named = letters.flatMap((one) => KIND_OF_LETTER[one] ?? [])
  const every = letters.includes('A') || (named.length === 0 && !letters.includes('县'))
  const onlyPrivate = letters.length === 1 && letters[0] === 'M'
  return {
    legend: text,
    kinds: every ? ALL_KINDS : named,
    stages,
    ownership: letters.includes('公') ? 'public' : onlyPrivate ? 'private' : 'any',
    boarding: letters.includes('B') ? 'boardingOnly' : 'any',
    county: letters.includes('县'),
  }
}

/** 数 查 看 座 问 课 抽 测 访, and the words that std §9 puts beside them. */
const METHOD_OF_WORD: Readonly<Record<string, Method>> = {
  数: 'data',
  计算: 'data',
  县数据: 'data',
  查: 'records',
  账: 'records',
  课表: 'records',
  看: 'onSite',
  点人数: 'onSite',
  试: 'onSite',
  试用: 'onSite',
  座: 'discussion',
  问: 'questionnaire',
  课: 'lesson',
  推门: 'lesson',
  抽: 'sample',
  抽住址: 'sample',
  测: 'measure',
  访: 'interview',
}

function methodsOf(text: string): readonly Method[] {
  const found = text.split(' ').map((word) => {
    const method = METHOD_OF_WORD[word]
    if (method === undefined) throw new Error(`no method is called ${word}`)
    return method
  })
  return [...new Set(found)]
}

function severityOf(tags: readonly string[]): Severity {
  if (tags.includes('YV')) return 'veto'
  return tags.some((tag) => /^(Y7|Y15|YQ)/.test(tag)) ? 'must' : 'should'
}

/** One row of std §9. */
export type ItemSource = {
  readonly no: number
  readonly text: string
  /** Basis tags of std §9, separated by spaces. */
  readonly basis: string
  readonly method: string
  /** Separated by 、. */
  readonly evidence: string
  readonly requirement: string
  readonly applies: Applicability
  readonly unmet: string
  readonly partly?: string
} & Partial<Pick<ChecklistItem, 'answer' | 'thresholds' | 'condition' | 'indicators' | 'editable'>>

const VERDICT: AnswerType = { type: 'verdict' }

/** The items of a section. Severity follows from the basis: YV veto, Y7 Y15 YQ must, others should. */
export function section(code: string, sources: readonly ItemSource[]): readonly ChecklistItem[] {
  return sources.map(({ no, basis, method, evidence, unmet, partly, condition, ...source }) => {
    const tags = basis.split(' ')
    return {
      answer: VERDICT,
      thresholds: [],
      indicators: [],
      editable: false,
      ...source,
      code: String(no),
      section: code,
      basis: tags.map(basisOf).join('；'),
      basisTags: tags,
      method: methodsOf(method),
      methodText: method,
      evidence: evidence.split('、'),
      severity: severityOf(tags),
      required: true,
      ...(condition === undefined ? {} : { condition }),
      wording: partly === undefined ? { unmet } : { unmet, partly },
    }
  })
}

/** Every indicator that is counted per pupil: what is found of the enrolment touches them all. */
export const BY_ENROLMENT: readonly string[] = indicators.map(({ id }) => id)

/** 小学 and 初中 apart. */
export const EACH_STAGE: readonly CompulsoryStage[] = ['primary', 'junior']

/** A figure that is counted: whole, from 0, no difference passes. */
export function counted(
  code: string,
  label: string,
  unit: string,
  stages: Figure['stages'],
  extra: Partial<Figure> = {},
): Figure {
  return {
    code,
    label,
    unit,
    stages,
    decimals: 0,
    minimum: '0',
    tolerance: { kind: 'absolute', value: '0' },
    ...extra,
  }
}

/** A figure that is measured or taken from accounts: one hundredth of it may differ. */
export function measured(
  code: string,
  label: string,
  unit: string,
  stages: Figure['stages'],
  extra: Partial<Figure> = {},
): Figure {
  return {
    code,
    label,
    unit,
    stages,
    decimals: 2,
    minimum: '0',
    tolerance: { kind: 'percent', value: '1' },
    ...extra,
  }
}

/** An answer in figures. */
export function figures(...list: readonly Figure[]): AnswerType {
  return { type: 'number', figures: list }
}
