import { describe, expect, it } from 'vitest'
import { openTestApp, valueIn } from '../door/open-test-app.ts'
import { complete, finishing, openVisit, plan, publish, rooms, text, verdict } from './open-visit.ts'
import { shortList } from './short-list.ts'

describe('planning visits', () => {
  it('offers the checklists of the product, each in its newest version', async () => {
    const app = await openTestApp()
    await publish(app.folder, shortList(1))
    await publish(app.folder, shortList(2, '校门有两人值守'))
    const templates = valueIn(await app.client.visits.templates({}))
    expect(templates.map(({ slug, version }) => `${slug}/${version}`)).toEqual(
      expect.arrayContaining(['acceptance-2017/3', 'short-list/2']),
    )
    expect(templates.find(({ slug }) => slug === 'acceptance-2017')?.items).toBeGreaterThan(50)
  })

  it('lists a visit by year, school and state, with how far it is', async () => {
    const { client, visitId, schoolId, answer } = await openVisit()
    await answer('1', verdict('no'))
    const [listed] = valueIn(await client.visits.list({ year: 2025, schoolId, state: 'open' }))
    expect(listed).toMatchObject({
      id: visitId,
      schoolName: '红树小学',
      templateLabel: { zh: '短表' },
      progress: { visible: 4, answered: 1, required: 3, requiredOpen: 2, problems: 1 },
    })
    expect(valueIn(await client.visits.list({ year: 2024 }))).toEqual([])
    expect(valueIn(await client.visits.list({ state: 'locked' }))).toEqual([])
  })

  it('refuses a school and a checklist that are not there', async () => {
    const { client, schoolId } = await openVisit()
    expect(await client.visits.create({ ...plan('nobody') })).toMatchObject({ error: { code: 'notFound' } })
    expect(await client.visits.create({ ...plan(schoolId), template: 'none' })).toMatchObject({
      error: { code: 'notFound' },
    })
  })

  it('puts what is overdue first and leaves out what is locked', async () => {
    const app = await openVisit()
    const { client, schoolId } = app
    const later = { ...plan(schoolId), plannedOn: '2025-11-03' }
    const { visitId: next } = valueIn(await client.visits.create(later))
    const due = valueIn(await client.visits.due({ today: '2025-10-31' }))
    expect(due.map(({ id, daysLeft }) => [id, daysLeft])).toEqual([
      [app.visitId, -10],
      [next, 3],
    ])
    await complete(app)
    valueIn(await client.visits.finish(finishing(app.visitId)))
    expect(valueIn(await client.visits.due({ today: '2025-10-31' })).map(({ id }) => id)).toEqual([next])
  })

  it('changes date and inspectors, and takes away only what has not begun', async () => {
    const { client, visitId, schoolId, form } = await openVisit()
    const changed = { kind: 'special' as const, plannedOn: '2025-12-01', inspectors: ['赵明'] }
    valueIn(await client.visits.update({ visitId, ...changed }))
    expect((await form()).visit).toMatchObject(changed)
    expect(await client.visits.remove({ visitId })).toMatchObject({ error: { code: 'visitStarted' } })
    const { visitId: planned } = valueIn(await client.visits.create(plan(schoolId)))
    valueIn(await client.visits.remove({ visitId: planned }))
    expect(await client.visits.get({ visitId: planned })).toMatchObject({ error: { code: 'notFound' } })
  })

  it('takes no answer before the visit has begun', async () => {
    const { client, schoolId } = await openVisit()
    const { visitId } = valueIn(await client.visits.create(plan(schoolId)))
    const answer = await client.visits.saveAnswer({ visitId, item: '1', answer: verdict('yes'), revision: 0 })
    expect(answer).toMatchObject({ error: { code: 'visitNotStarted' } })
  })
})

describe('the form', () => {
  it('brings the school, what it declared, its classes and its rooms', async () => {
    const { form, schoolId } = await openVisit()
    const { school, facts, declared, declaredValues, classes, rooms: roomList } = await form()
    expect(school.id).toBe(schoolId)
    expect(facts).toMatchObject({
      kind: 'primary',
      year: 2025,
      largestClass: Math.max(...classes.map((c) => c.students)),
    })
    const [multimedia] = declared.filter(({ field }) => field === 'multimediaRooms')
    expect(multimedia?.declared?.source).toEqual({ kind: 'sample' })
    expect(declaredValues.multimediaRooms).toEqual({ [multimedia?.stage ?? '']: multimedia?.declared?.value })
    expect(classes.length).toBe(18)
    expect(roomList.length).toBeGreaterThan(0)
  })

  it('keeps the version that the visit began with though a newer one is published', async () => {
    const { client, folder, form, schoolId } = await openVisit()
    await publish(folder, shortList(2, '校门有两人值守'))
    expect((await form()).template.items[0]?.text).toBe('校门有人值守')
    const { visitId } = valueIn(await client.visits.create(plan(schoolId)))
    expect(valueIn(await client.visits.get({ visitId })).template.items[0]?.text).toBe('校门有两人值守')
  })

  it('never changes a version that is published', async () => {
    const { folder } = await openVisit()
    await publish(folder, shortList(1))
    await expect(publish(folder, shortList(1, '别的内容'))).rejects.toThrow(/short-list version 1/)
  })
})

describe('an answer', () => {
  it('counts from then on with who and when, and the former ones remain', async () => {
    const { client, visitId, form, answer } = await openVisit()
    const first = await answer('1', verdict('yes'))
    await answer('1', verdict('no'), first)
    const { answers } = await form()
    expect(answers).toEqual([
      { item: '1', revision: 2, answer: verdict('no'), author: '王敏', at: expect.any(String) },
    ])
    const history = valueIn(await client.visits.answerHistory({ visitId, item: '1' }))
    expect(history.map((row) => row.answer)).toEqual([verdict('no'), verdict('yes')])
  })

  it('is not written over by somebody who has not seen it', async () => {
    const { client, visitId, form, answer } = await openVisit()
    await answer('1', verdict('yes'))
    const late = await client.visits.saveAnswer({ visitId, item: '1', answer: verdict('no'), revision: 0 })
    expect(late).toMatchObject({ error: { code: 'staleRevision', params: { item: '1', revision: 1 } } })
    expect((await form()).answers.map((saved) => saved.answer)).toEqual([verdict('yes')])
  })

  it('that was kept while the word of it got lost is answered alike when it comes again', async () => {
    const { client, visitId, form } = await openVisit()
    const given = { visitId, item: '1', answer: verdict('no'), revision: 0 }
    const first = valueIn(await client.visits.saveAnswer(given))
    expect(valueIn(await client.visits.saveAnswer(given))).toEqual(first)
    expect((await form()).answers).toHaveLength(1)
    expect(valueIn(await client.visits.answerHistory({ visitId, item: '1' }))).toHaveLength(1)
  })

  it('of two at the same moment only one is taken', async () => {
    const { client, visitId } = await openVisit()
    const save = (given: 'yes' | 'no') =>
      client.visits.saveAnswer({ visitId, item: '1', answer: verdict(given), revision: 0 })
    const answers = await Promise.all([save('yes'), save('no')])
    expect(answers.map(({ ok }) => ok).toSorted()).toEqual([false, true])
  })

  it('that is wrong is kept as it was typed and said to be wrong', async () => {
    const { form, answer } = await openVisit()
    await answer('2', rooms('四十七'))
    const { answers, progress } = await form()
    expect(answers[0]?.answer).toEqual(rooms('四十七'))
    expect(progress).toMatchObject({ answered: 0, invalid: 1 })
  })

  it('has to be of the kind that its item asks for, and of an item that there is', async () => {
    const { client, visitId } = await openVisit()
    const save = (item: string) =>
      client.visits.saveAnswer({ visitId, item, answer: text('有'), revision: 0 })
    expect(await save('1')).toMatchObject({ error: { code: 'answerDoesNotFit' } })
    expect(await save('99')).toMatchObject({ error: { code: 'notFound' } })
  })

  it('can be cleared: the item is open again and its revision counts on', async () => {
    const { client, visitId, form, answer } = await openVisit()
    const revision = await answer('1', verdict('yes'))
    valueIn(await client.visits.clear({ visitId, item: '1', revision }))
    const cleared = await form()
    expect(cleared.answers).toEqual([])
    expect(cleared.revisions).toEqual({ 1: 2 })
    expect(await answer('1', verdict('no'), 2)).toBe(3)
  })

  it('that is half typed is offered back until it is settled', async () => {
    const { client, visitId, form } = await openVisit()
    const draft = { visitId, item: '4', part: 'text', text: '操场东侧' }
    valueIn(await client.visits.saveDraft({ ...draft, text: '操场' }))
    valueIn(await client.visits.saveDraft(draft))
    valueIn(await client.visits.saveDraft({ ...draft, item: null, part: 'schoolOpinion', text: '情况' }))
    expect((await form()).drafts.map(({ item, part, text: typed }) => [item, part, typed])).toEqual([
      [null, 'schoolOpinion', '情况'],
      ['4', 'text', '操场东侧'],
    ])
    const saved = { visitId, item: '4', revision: 0, answer: text('操场东侧积水'), drafts: ['text'] }
    valueIn(await client.visits.saveAnswer(saved))
    expect((await form()).drafts.map(({ part }) => part)).toEqual(['schoolOpinion'])
  })
})
