import { describe, expect, it } from 'vitest'
import { NO_ANSWERS } from '../../shared/returns/no-answers.ts'
import { valueIn } from '../door/open-test-app.ts'
import { schoolForm } from '../fixtures/returns/forms.ts'
import { packageXlsx } from '../fixtures/workbooks/package-xlsx.ts'
import { openVisit, rooms, STANDARD, type VisitApp, verdict, YEAR } from './open-visit.ts'

const place = { year: YEAR, field: 'multimediaRooms', stage: 'whole' as const }
const observed = (visitId: string) => ({
  visitId,
  item: '2',
  part: 'rooms.whole',
  revision: 1,
  standard: STANDARD,
})

const indicatorOf = async ({ client, schoolId }: VisitApp) =>
  valueIn(await client.assessments.compute({ year: YEAR, standard: STANDARD })).rows.find(
    (row) => row.schoolId === schoolId,
  )?.indicators.multimediaRooms

describe('a figure that was observed', () => {
  it('is shown with the indicator before and after, and nothing is changed by looking', async () => {
    const app = await openVisit()
    await app.answer('2', rooms('11'))
    const before = await indicatorOf(app)
    const effect = valueIn(await app.client.visits.adoptPreview(observed(app.visitId)))
    expect(effect).toMatchObject({ field: 'multimediaRooms', stage: 'whole', before: '20', after: '11' })
    expect(effect.indicators.map(({ before: then, after }) => [then.status, after.status])).toEqual([
      ['met', 'below'],
    ])
    expect(effect.school.before?.verdict).not.toBe(effect.school.after?.verdict)
    expect(effect.dispersion.map(({ before: then }) => then.indicator)).toEqual(['multimediaRooms'])
    expect(await indicatorOf(app)).toEqual(before)
  })

  it('becomes the value of the school when it is adopted; the declared one stays beside it', async () => {
    const app = await openVisit()
    await app.answer('2', rooms('11'))
    const preview = valueIn(await app.client.visits.adoptPreview(observed(app.visitId)))
    const { effect, observationId } = valueIn(await app.client.visits.adopt(observed(app.visitId)))
    expect(effect).toEqual(preview)
    expect(await indicatorOf(app)).toEqual(effect.indicators[0]?.after)
    const history = valueIn(await app.client.observations.history({ ...place, schoolId: app.schoolId }))
    expect(history.map(({ value, state, source }) => [value, state, source])).toEqual([
      ['11', 'current', { kind: 'visit', visitId: app.visitId, item: '2' }],
      ['20', 'former', { kind: 'sample' }],
    ])
    const [declared] = (await app.form()).declared.filter(({ field }) => field === 'multimediaRooms')
    expect([declared?.declared?.value, declared?.current?.value]).toEqual(['20', '11'])
    const [figure] = valueIn(await app.client.visits.observed({ schoolId: app.schoolId, year: YEAR }))
    expect(figure).toMatchObject({ item: '2', part: 'rooms.whole', value: '11', adoptedAs: observationId })
  })

  it('moves exactly what assessing again moves', async () => {
    const app = await openVisit()
    await app.answer('2', rooms('11'))
    const basis = { year: YEAR, standard: STANDARD }
    const before = valueIn(await app.client.assessments.compute(basis))
    const { effect } = valueIn(await app.client.visits.adopt(observed(app.visitId)))
    const after = valueIn(await app.client.assessments.compute(basis))
    const moved = before.dispersion.flatMap((then, index) => {
      const now = after.dispersion[index]
      return JSON.stringify(then) === JSON.stringify(now) ? [] : [{ before: then, after: now }]
    })
    expect(effect.dispersion).toEqual(moved)
    expect(
      after.rows.filter((row, index) => JSON.stringify(row) !== JSON.stringify(before.rows[index])),
    ).toHaveLength(1)
  })

  it('shows what the relaxations come to once it counts, not what they came to before', async () => {
    const app = await openVisit('实验小学', 'acceptance-2017')
    const { client, schoolId, visitId } = app
    const { id, formerNames: _names, ...school } = valueIn(await client.schools.get({ schoolId }))
    valueIn(await client.schools.update({ schoolId: id, attributes: { ...school, denseCentre: true } }))
    const leased = { schoolId, year: YEAR, field: 'leasedSportsArea', stage: 'whole', value: '1100' } as const
    valueIn(await client.observations.correct({ ...leased, reason: '租赁合同' }))
    const granted = { relaxation: 'sportsVenuesOfDenseCentres', on: true, basis: '辽教督办〔2024〕3号' }
    valueIn(await client.relaxations.set({ ...granted, schoolIds: [schoolId], expiresOn: '2099-12-31' }))
    const { template, declaredValues } = await app.form()
    const item = template.items.find(
      ({ answer }) =>
        answer.type === 'number' && answer.figures.some(({ adoptAs }) => adoptAs === 'sportsGroundArea'),
    )
    const figure =
      item?.answer.type === 'number'
        ? item.answer.figures.find(({ adoptAs }) => adoptAs === 'sportsGroundArea')
        : undefined
    const part = `${figure?.code}.whole`
    const area = String(Number(declaredValues.sportsGroundArea?.whole) + 2000)
    const answer = { type: 'number' as const, values: { [part]: area }, remark: '', notApplicable: null }
    const code = item?.code ?? ''
    await app.answer(code, answer)
    const adopting = { visitId, item: code, part, revision: 1, standard: STANDARD }
    const { effect } = valueIn(await client.visits.adopt(adopting))
    const { rows } = valueIn(await client.assessments.compute({ year: YEAR, standard: STANDARD }))
    const now = rows.find((row) => row.schoolId === schoolId)?.indicators.sportsArea
    expect(now?.status).toBe('met')
    expect(effect.indicators.map(({ after }) => after)).toEqual([now])
  })

  it('is not adopted when the answer has moved on, or holds no such figure', async () => {
    const app = await openVisit()
    await app.answer('1', verdict('yes'))
    await app.answer('2', rooms('十二'))
    expect(await app.client.visits.adopt(observed(app.visitId))).toMatchObject({
      error: { code: 'notFound' },
    })
    await app.answer('2', rooms('11'), 1)
    expect(await app.client.visits.adopt(observed(app.visitId))).toMatchObject({
      error: { code: 'staleRevision', params: { revision: 2 } },
    })
    const asked = { ...observed(app.visitId), revision: 2, standard: 'none' }
    expect(await app.client.visits.adopt(asked)).toMatchObject({ error: { code: 'standardNotFound' } })
  })

  it('of the whole is not adopted where the school reports stage by stage', async () => {
    const app = await openVisit('太平九年一贯制学校（示例）')
    const { client, schoolId, visitId } = app
    await app.answer('2', rooms('11'))
    for (const stage of ['primary', 'junior'] as const) {
      valueIn(await client.observations.correct({ ...place, stage, schoolId, value: '9', reason: '分段' }))
    }
    expect(await client.visits.adopt(observed(visitId))).toMatchObject({
      error: { code: 'figureNotDivided' },
    })
    expect(valueIn(await client.visits.observed({ schoolId, year: YEAR }))).toEqual([])
  })

  it('takes the place of a value that a school of one stage reported for the stage', async () => {
    const app = await openVisit()
    const { client, schoolId } = app
    const corrected = { ...place, stage: 'primary' as const, schoolId, value: '18', reason: '分段填报' }
    valueIn(await client.observations.correct(corrected))
    await app.answer('2', rooms('11'))
    const { effect } = valueIn(await client.visits.adopt(observed(app.visitId)))
    expect(effect).toMatchObject({ stage: 'primary', before: '18', after: '11' })
    expect((await indicatorOf(app))?.status).toBe('below')
  })
})

describe('an import after an adoption', () => {
  const adopted = async () => {
    const app = await openVisit()
    await app.answer('2', rooms('11'))
    valueIn(await app.client.visits.adopt(observed(app.visitId)))
    const { name, rows } = schoolForm({ 学校名称: '红树小学', 网络多媒体教室间数: 19 })
    const bytes = packageXlsx([{ name, rows }])
    const token = await app.tokens.take('红树小学.xlsx', bytes)
    const input = { files: [{ token, name: '红树小学.xlsx' }], year: YEAR }
    const commit = (corrections: 'ask' | 'keep' | 'replace') =>
      app.client.imports.commit({ ...input, answers: { ...NO_ANSWERS, corrections } })
    const history = async () =>
      valueIn(await app.client.observations.history({ ...place, schoolId: app.schoolId })).map(
        ({ value, state }) => `${value} ${state}`,
      )
    return { commit, history }
  }

  it('asks before it displaces the adopted figure', async () => {
    const { commit, history } = await adopted()
    expect(await commit('ask')).toMatchObject({ error: { code: 'importNeedsAnswers', params: { count: 1 } } })
    expect(await history()).toEqual(['11 current', '20 former'])
  })

  it('leaves it in force or displaces it, as the answer says', async () => {
    const kept = await adopted()
    valueIn(await kept.commit('keep'))
    expect(await kept.history()).toEqual(['19 kept', '11 current', '20 former'])
    const replaced = await adopted()
    valueIn(await replaced.commit('replace'))
    expect(await replaced.history()).toEqual(['19 current', '11 former', '20 former'])
  })
})
