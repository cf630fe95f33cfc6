import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { renderHtml } from '../../shared/reports/render-html.ts'
import { NO_ANSWERS } from '../../shared/returns/no-answers.ts'
import { openTestApp, type TestApp, valueIn } from '../door/open-test-app.ts'
import { schoolForm } from '../fixtures/returns/forms.ts'
import { packageXlsx } from '../fixtures/workbooks/package-xlsx.ts'
import { readDocx } from '../reports/read-docx.ts'
import { finishing, plan, schoolNamed } from '../visits/open-visit.ts'
import { answerAsDeclared } from './answer-as-declared.ts'

const SCHOOL = '柳河小学'
const BASIS = { year: 2025, standard: 'quality-2017' }
const FIELD = 'multimediaRooms'
const PUPILS = 604
/** Declared 14, found 13: 2.32 and 2.15 for each hundred pupils, where 2.3 are required. */
const [DECLARED, COUNTED] = ['14', '13']
const STROKE = { path: 'M20 60Q60 5 90 60L120 30C140 90 190 90 200 40', width: 300, height: 100 }

/** What is read of a page, a line for each paragraph and cell. */
const textOf = (html: string) => html.replaceAll(/<\/(?:p|td|th|h\d|div)>/g, '\n').replaceAll(/<[^>]+>/g, '')

async function importReturn({ client, tokens }: TestApp): Promise<void> {
  const { name, rows, merges } = schoolForm({
    学校名称: SCHOOL,
    学校类型: '小学',
    小学学生人数: PUPILS,
    班级总数: 14,
    专任教师总人数: 41,
    县级及以上骨干教师数: 7,
    教学及辅助用房总面积: 3302.5,
    网络多媒体教室间数: Number(DECLARED),
    音乐教室总间数: 2,
  })
  const file = `${SCHOOL}.xlsx`
  const token = await tokens.take(file, packageXlsx([{ name, rows, merges }]))
  const answers = { ...NO_ANSWERS, acceptNewSchools: true, reason: '与学校核对属实' }
  const { batchId } = valueIn(
    await client.imports.commit({ files: [{ token, name: file }], year: BASIS.year, answers }),
  )
  expect(batchId).not.toBeNull()
}

/** The whole checklist as declared, but for the rooms, of which one was not found. @returns their item. */
async function answerAll({ client }: TestApp, visitId: string): Promise<string> {
  const form = valueIn(await client.visits.get({ visitId }))
  const { items } = form.template
  const counted = items.find(
    ({ answer }) => answer.type === 'number' && answer.figures.some(({ adoptAs }) => adoptAs === FIELD),
  )
  if (counted === undefined) throw new Error('the checklist does not count the rooms')
  for (let left = items.length; left > 0; left -= 1) {
    const { missing } = valueIn(await client.visits.finishPreview({ visitId }))
    const open = missing.flatMap((one) => (one.kind === 'item' ? [one.item] : []))
    if (open.length === 0) break
    for (const item of items.filter(({ code }) => open.includes(code))) {
      const usual = answerAsDeclared(item, form)
      const found =
        item === counted && usual.type === 'number'
          ? {
              ...usual,
              values: Object.fromEntries(Object.keys(usual.values).map((part) => [part, COUNTED])),
              notApplicable: null,
            }
          : usual
      valueIn(await client.visits.saveAnswer({ visitId, item: item.code, answer: found, revision: 0 }))
    }
  }
  return counted.code
}

describe('the story of one figure', () => {
  it('goes from the workbook by way of the visit into the signed report, and can be followed back', async () => {
    const app = await openTestApp()
    const { client } = app
    valueIn(await client.app.updateSettings({ userName: '王敏' }))
    await importReturn(app)
    const schoolId = await schoolNamed(app, SCHOOL)
    const indicator = async () =>
      valueIn(await client.assessments.compute(BASIS)).rows.find((row) => row.schoolId === schoolId)
        ?.indicators[FIELD]
    const declared = await indicator()
    expect(declared).toMatchObject({ status: 'met', printed: '2.32' })

    // The visit counts what the school declared.
    const { visitId } = valueIn(
      await client.visits.create({ ...plan(schoolId), template: 'acceptance-2017' }),
    )
    valueIn(await client.visits.start({ visitId }))
    const item = await answerAll(app, visitId)
    const [observed] = valueIn(await client.visits.observed({ schoolId, year: BASIS.year })).filter(
      ({ field }) => field === FIELD,
    )
    expect(observed).toMatchObject({ visitId, item, value: COUNTED, adoptedAs: null })
    expect(await indicator()).toEqual(declared)

    // Adopted, with what it moves shown before.
    const adoption = {
      visitId,
      item,
      part: observed?.part ?? '',
      revision: observed?.revision ?? 0,
      standard: BASIS.standard,
    }
    const shown = valueIn(await client.visits.adoptPreview(adoption))
    expect(shown).toMatchObject({ before: DECLARED, after: COUNTED })
    expect(shown.indicators.map(({ before, after }) => [before.printed, after.printed])).toEqual([
      ['2.32', '2.15'],
    ])
    const { effect } = valueIn(await client.visits.adopt(adoption))
    expect(effect).toEqual(shown)
    expect(await indicator()).toEqual(effect.indicators[0]?.after)

    // Finished and signed.
    for (const [role, name] of [
      ['inspector', '王敏'],
      ['inspector', '李强'],
      ['school', '陈校长'],
    ] as const) {
      valueIn(await client.visits.sign({ visitId, role, name, ...STROKE }))
    }
    valueIn(await client.visits.finish(finishing(visitId)))

    // The report shows the figure, where it comes from, and the visit; on the page and in Word alike.
    const request = { ...BASIS, slug: 'school-acceptance', schoolId }
    const page = textOf(renderHtml(valueIn(await client.reports.preview(request))))
    const { token } = valueIn(await client.reports.write({ ...request, format: 'docx' }))
    const word = readDocx(readFileSync(app.tokens.find(token)?.path ?? '')).paragraphs.join('\n')
    for (const text of [page, word]) {
      expect(text).toContain(`${COUNTED}×100÷${PUPILS}`)
      expect(text).toMatch(/2\.15\s*△/)
      expect(text).toMatch(
        new RegExp(
          `网络多媒体教室[^\\n]*申报${DECLARED}间，2025年10月21日现场督导第${item}项实点${COUNTED}间，由王敏于[^\\n]*采纳`,
        ),
      )
      expect(text).toMatch(/2025年10月21日，督学王敏、李强按.*到校督导/)
      expect(text).toMatch(/督导记录由王敏于.*锁定/)
      expect(text).toContain('陈校长')
    }

    // And back again: the same figures in the derivation, the counted one before the cell of the workbook.
    const derived = valueIn(
      await client.assessments.derive({ ...BASIS, schoolId, stage: 'primary', indicator: FIELD }),
    )
    expect(derived.result).toEqual(effect.indicators[0]?.after)
    const used = derived.observations.map(({ field, value, source }) => [field, value, source.kind])
    expect(used).toContainEqual([FIELD, COUNTED, 'visit'])
    expect(used).toContainEqual(['students', String(PUPILS), 'cell'])
    const history = valueIn(
      await client.observations.history({ schoolId, year: BASIS.year, field: FIELD, stage: shown.stage }),
    )
    expect(history.map(({ value, state, source }) => [value, state, source])).toMatchObject([
      [COUNTED, 'current', { kind: 'visit', visitId, item }],
      [DECLARED, 'former', { kind: 'cell', fileName: `${SCHOOL}.xlsx` }],
    ])
  })
})
