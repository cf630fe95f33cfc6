import type { Answer } from '../../shared/checklists/answer.ts'
import type { ReportDocument } from '../../shared/reports/block.ts'
import { valueIn } from '../door/open-test-app.ts'
import { answerAsDeclared } from '../story/answer-as-declared.ts'
import { finishing, openVisit, STANDARD, type VisitApp, YEAR } from '../visits/open-visit.ts'
import { makeJpeg } from '../visits/pictures.ts'

export const SCHOOL = '红树小学'
export const CHECKLIST = 'acceptance-2017'
/** More than a report prints. */
export const PHOTOS = 13
export const REMARK = '<b>一键报警</b>未接通 & "值班表"缺签字'
export const REASON = '本校未开设<校外>课程'

const common = { remark: '', notApplicable: null }

export type Inspected = VisitApp & {
  /** Code of the veto item that is not met. */
  readonly veto: string
  /** Code of the item that is not applicable. */
  readonly excused: string
  readonly preview: (slug: string, language?: 'en') => Promise<ReportDocument>
}

/** A class of 51, backbone teachers that were not found, an alarm out of order, a veto: all answered. */
export async function inspectSchool(): Promise<Inspected> {
  const app = await openVisit(SCHOOL, CHECKLIST)
  const form = await app.form()
  const { items } = form.template
  const verdicts = items.filter(
    ({ answer, condition }) => answer.type === 'verdict' && condition === undefined,
  )
  const veto = verdicts.find(({ severity, applies }) => severity === 'veto' && applies.legend === 'A')
  const excused = verdicts.find(({ section, applies }) => section === 'E' && applies.legend === 'A')
  if (!veto || !excused) throw new Error('the checklist has no such items')
  const special: Readonly<Record<string, (usual: Answer) => Answer>> = {
    3: (usual) => (usual.type === 'number' ? { ...usual, values: { 'backbone.primary': '1' } } : usual),
    12: (usual) =>
      usual.type === 'countList'
        ? { ...usual, rows: usual.rows.map((row, index) => (index === 0 ? { ...row, observed: '51' } : row)) }
        : usual,
    85: () => ({ type: 'verdict', verdict: 'partly', remark: REMARK, notApplicable: null }),
    [veto.code]: () => ({ type: 'verdict', verdict: 'no', ...common }),
    [excused.code]: () => ({ type: 'verdict', verdict: null, remark: '', notApplicable: REASON }),
  }
  // Some items are asked only once others are answered.
  for (let left = items.length; left > 0; left -= 1) {
    const { missing } = valueIn(await app.client.visits.finishPreview({ visitId: app.visitId }))
    const open = missing.flatMap((one) => (one.kind === 'item' ? [one.item] : []))
    if (open.length === 0) break
    for (const item of items.filter(({ code }) => open.includes(code))) {
      const usual = answerAsDeclared(item, form)
      await app.answer(item.code, special[item.code]?.(usual) ?? usual)
    }
  }
  for (let index = 0; index < PHOTOS; index += 1) {
    valueIn(
      await app.addFile(`现场${index}.jpg`, await makeJpeg(400, 300, 0xcc3300ff + index * 0x100000), '85'),
    )
  }
  return {
    ...app,
    veto: veto.code,
    excused: excused.code,
    preview: async (slug, language) =>
      valueIn(await app.client.reports.preview(requestOf(app, slug, language))),
  }
}

export const requestOf = ({ schoolId, visitId }: VisitApp, slug: string, language?: 'en') => ({
  slug,
  year: YEAR,
  standard: STANDARD,
  schoolId,
  visitId,
  ...(language === undefined ? {} : { language }),
})

const stroke = {
  path: 'M20 60Q60 5 90 60L120 30C140 90 190 90 200 40M150 20L150 95',
  width: 300,
  height: 100,
}

/** Everybody signs, and the visit is locked. */
export async function signAndLock({ client, visitId }: VisitApp): Promise<void> {
  for (const [role, name] of [
    ['inspector', '王敏'],
    ['inspector', '李强'],
    ['school', '陈校长'],
  ] as const) {
    valueIn(await client.visits.sign({ visitId, role, name, ...stroke }))
  }
  valueIn(await client.visits.finish(finishing(visitId)))
}
