import { acceptance2017 } from '../../seeds/checklists/acceptance-2017.ts'
import type { Answer, Answers } from '../../shared/checklists/answer.ts'
import { compileTemplate } from '../../shared/checklists/compile-template.ts'
import { evaluate } from '../../shared/checklists/evaluate.ts'
import type { Evaluation, ItemEvaluation } from '../../shared/checklists/evaluation.ts'
import type { DeclaredValues, SchoolFacts } from '../../shared/checklists/school-facts.ts'
import type { ChecklistItem, ChecklistTemplate } from '../../shared/checklists/template.ts'

/** A public junior school in a town, of which everything is known. */
export function schoolOf(known: Partial<SchoolFacts> = {}): SchoolFacts {
  return {
    name: '水泉初级中学',
    kind: 'junior',
    ownership: 'public',
    boarding: false,
    location: 'town',
    plannedBy2010: false,
    plannedBy2016: false,
    denseCentre: false,
    year: 2025,
    largestClass: 48,
    relaxations: [],
    ...known,
  }
}

const plain = { remark: '', notApplicable: null } as const
export const yes: Answer = { type: 'verdict', verdict: 'yes', ...plain }
export const partly: Answer = { type: 'verdict', verdict: 'partly', ...plain }
export const no: Answer = { type: 'verdict', verdict: 'no', ...plain }
export const notApplicable = (reason: string): Answer => ({
  type: 'verdict',
  verdict: null,
  remark: '',
  notApplicable: reason,
})
export const numbers = (values: Readonly<Record<string, string>>): Answer => ({
  type: 'number',
  values,
  ...plain,
})

/** Rows of junior classes: declared and counted, null where not counted yet. */
export function classRows(
  rows: readonly (readonly [label: string, declared: number, observed: number | null])[],
  stage: 'primary' | 'junior' = 'junior',
): Answer {
  return {
    type: 'countList',
    rows: rows.map(([label, declared, observed]) => ({
      key: label,
      label,
      stage,
      declared: String(declared),
      observed: observed === null ? null : String(observed),
    })),
    ...plain,
  }
}

export function roomRows(...areas: readonly (string | null)[]): Answer {
  return {
    type: 'countList',
    rows: areas.map((observed, index) => ({
      key: `room${index}`,
      label: `音乐教室${index + 1}`,
      stage: null,
      declared: '96',
      observed,
    })),
    ...plain,
  }
}

export function inspect(
  template: ChecklistTemplate,
  school: SchoolFacts,
  declared: DeclaredValues,
  answers: Answers,
): Evaluation {
  return evaluate(compileTemplate(template), { school, declared }, answers)
}

/** One item of the 90, inspected at a school. */
export function itemOf(
  code: string,
  school: SchoolFacts,
  answers: Answers,
  declared: DeclaredValues = {},
): ItemEvaluation {
  return found(inspect(acceptance2017, school, declared, answers), code)
}

export function found(evaluation: Evaluation, code: string): ItemEvaluation {
  const item = evaluation.items.find((one) => one.code === code)
  if (item === undefined) throw new Error(`no item ${code}`)
  return item
}

export function visibleCodes(school: SchoolFacts, answers: Answers = {}): readonly string[] {
  return inspect(acceptance2017, school, {}, answers)
    .items.filter((item) => item.visible)
    .map((item) => item.code)
}

/** A small template of one's own; every item applies to every school. */
export function templateOf(
  items: readonly (Partial<ChecklistItem> & Pick<ChecklistItem, 'code'>)[],
  extra: Partial<ChecklistTemplate> = {},
): ChecklistTemplate {
  return {
    slug: 'own',
    version: 1,
    label: { zh: '自定检查表', en: 'Own checklist' },
    document: '本县',
    stageWords: { primary: '小学', junior: '初中' },
    sections: [
      { code: 'A', label: { zh: '甲', en: 'First' } },
      { code: 'B', label: { zh: '乙', en: 'Second' } },
    ],
    items: items.map((item) => ({
      section: 'A',
      text: `检查项${item.code}`,
      basis: '本县规定',
      basisTags: [],
      method: ['onSite'],
      methodText: '看',
      evidence: ['现场'],
      answer: { type: 'verdict' },
      requirement: '有',
      thresholds: [],
      applies: {
        legend: 'A',
        kinds: ['primary', 'junior', 'nineYear'],
        stages: [],
        ownership: 'any',
        boarding: 'any',
        county: false,
      },
      severity: 'should',
      required: true,
      wording: { unmet: '{school}：{item}不符合' },
      indicators: [],
      editable: false,
      ...item,
    })),
    ...extra,
  }
}
