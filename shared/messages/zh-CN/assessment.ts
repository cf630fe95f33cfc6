import type { z } from 'zod'
import type {
  Because,
  DispersionResult,
  ExcludedSchool,
  IndicatorStatus,
  Verdict,
} from '../../assessment/result.ts'
import type { IndicatorDefinition } from '../../assessment/standard.ts'
import type { ObservationStage } from '../../observations/observation-stage.ts'
import type { Message } from '../message.ts'

type Words<K extends string> = Readonly<Record<K, string>>

/** Statuses and verdicts in words. */
export const statusWords: Words<IndicatorStatus> = {
  met: '达到要求',
  floor: '未达到要求，但不低于底线',
  below: '未达到要求，低于底线',
  unknown: '缺数据，无法判定',
  notJudged: '不作单校结论',
}

export const verdictWords: Words<Verdict> = {
  pass: '达标',
  fail: '不达标',
  unknown: '待定',
  notJudged: '不作单校结论',
}

export const dispersionStatusWords: Words<DispersionResult['status']> = {
  met: '不超过界限',
  exceeded: '超过界限',
  unknown: '缺数据，无法判定',
  undefined: '均值为零，差异系数无定义',
  notJudged: '不单独作结论',
}

export const stageWords: Words<ObservationStage> = {
  primary: '小学',
  junior: '初中',
  senior: '高中',
  whole: '全校',
}

export const shortfallUnitWords: Words<IndicatorDefinition['shortfallUnit']> = {
  person: '人',
  squareMetre: '㎡',
  yuan: '元',
  room: '间',
  computer: '台',
  volume: '册',
}

/**
 * Why something is unknown, or a verdict is what it is. Parameters: `field`, `stage` and `indicator` in
 * the words of the dictionary and of the standard.
 */
export const becauseMessages: Readonly<Record<Because['code'], Message>> = {
  missingValue: ({ field, stage }) => `缺「${field}」（${stage}）`,
  notDividedByStage: ({ field, stage }) =>
    `「${field}」只有全校合计，报表没有分学段，请向学校核实${stage}部分后补录`,
  noStudents: ({ stage }) => `${stage}在校生数为零，不能计算`,
  missingSeniorStudents: () => '缺高中在校生数，共用的用房、场馆和设备不能在学段间拆分',
  missingOfCampus: ({ field, stage, campus }) => `校区“${campus}”缺「${field}」（${stage}）`,
  campusesDisagree: ({ field, stage }) => `各校区的「${field}」（${stage}）与全校的数对不上，不能按校区计算`,
  indicatorBelowFloor: ({ indicator }) => `「${indicator}」低于底线`,
  tooFewMet: () => '达到要求的指标少于规定项数',
  indicatorUnknown: ({ indicator }) => `「${indicator}」缺数据`,
  stageFails: ({ stage }) => `${stage}部不达标`,
  stageUnknown: ({ stage }) => `${stage}部待定`,
  noThresholds: () => '本标准没有单校达标值，只评价校际差异',
}

export const exclusionWords: Words<z.infer<typeof ExcludedSchool>['code']> = {
  kindOutOfScope: '办学类型不在资源配置指标的评估范围内',
  smallTeachingPoint: '不足50人的教学点',
  private: '民办学校',
  otherSponsor: '举办者不是本县人民政府',
  notOpen: '本学年初不在办学状态',
}

/** Names of the steps and constants of a derivation; a name that is not here is that of a field. */
export const derivationWords = {
  indicator: '指标值',
  numerator: '合计',
  added: '相加',
  students: '在校生数',
  scaled: '折合每百名学生',
  share: '本学段份额',
  weightedNumerator: '总量 × 本学段折合人数',
  weighted: '折合人数',
  weightedStudents: '各学段折合人数之和',
  scale: '每百名学生',
  absentColumn: '表中无此列，计0',
  campuses: '各校区本学段所有之和',
  restOfSchool: '其余校区（全校减去单列校区）',
  'weight.primary': '小学生折合系数',
  'weight.junior': '初中生折合系数',
  'weight.senior': '高中生折合系数',
} as const

export const assessmentMessages = {
  /** Stands beside every coefficient (std §2.1). */
  method: '方法：按在校生加权，均值为全县总量之比',
  provisional: ({ schools, population }) => `暂按已有数据的 ${schools} 所计算，全部 ${population} 所`,
  shortfall: ({ amount, unit }) => `差 ${amount} ${unit}`,
  undefinedCoefficient: '—',
  composite: '综合',
  compositeShown: '只列示，不作判定依据',
} as const satisfies Readonly<Record<string, Message>>
