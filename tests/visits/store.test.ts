import { describe, expect, it } from 'vitest'
import { callFailure } from '../../renderer/api/call-failure.ts'
import { valuePart } from '../../renderer/pages/visits/form/answer-parts.ts'
import { isNoted, LONGEST_REMARK, withProblem } from '../../renderer/pages/visits/form/note-problem.ts'
import { createVisitStore } from '../../renderer/pages/visits/form/visit-store.ts'
import { visitWriter } from '../../renderer/pages/visits/form/visit-writer.ts'
import { valueIn } from '../door/open-test-app.ts'
import { openVisit } from './open-visit.ts'

const YEAR = 2025
/** A class that the school did not declare. */
const added = { label: '加班', stage: 'primary', declared: null, observed: null } as const

describe('the visit that a page writes down', () => {
  it('counts the classes of today where there was only a remark before the list was corrected', async () => {
    const { client, visitId, schoolId, form } = await openVisit()
    const { classes } = await form()
    const page = async () => createVisitStore(await form(), visitWriter(client, visitId))
    valueIn(await client.lists.saveClasses({ schoolId, year: YEAR, classes: classes.slice(1) }))
    const first = await page()
    first.type('3', 'remark', '先看花名册')
    first.settle('3', 'remark')
    await expect.poll(() => first.item('3').acknowledged?.revision).toBe(1)
    valueIn(await client.lists.saveClasses({ schoolId, year: YEAR, classes }))
    const later = await page()
    const labels = () => {
      const { shown } = later.item('3')
      return shown?.type === 'countList' ? shown.rows.map(({ label }) => label) : []
    }
    expect(labels()).toEqual(classes.map(({ name }) => name))
    const part = valuePart(later.evaluationOf('3').parts[0]?.key ?? '')
    later.type('3', part, '40')
    later.settle('3', part)
    await expect.poll(() => later.item('3').acknowledged?.revision).toBe(2)
    valueIn(await client.lists.saveClasses({ schoolId, year: YEAR, classes: [] }))
    const counted = (await form()).answers.find(({ item }) => item === '3')?.answer
    expect(counted?.type === 'countList' && counted.rows.length).toBe(classes.length)
    expect(counted?.remark).toBe('先看花名册')
    expect((await page()).item('3').shown).toEqual(counted)
  })

  it('keeps a problem of very many classes as far as a remark can be, and the counts with it', async () => {
    const { client, visitId, form } = await openVisit()
    const store = createVisitStore(await form(), visitWriter(client, visitId))
    const lines = Array.from(
      { length: 90 },
      (_, one) => `红树小学一年级${one}班实有51人，超过45人/班；${'申报'.repeat(20)}`,
    )
    const wording = lines.join('\n')
    store.give('3', (answer) => withProblem(answer, wording))
    await expect.poll(() => store.item('3').acknowledged?.revision).toBe(1)
    const saved = (await form()).answers[0]?.answer
    expect(saved?.remark.length).toBeLessThanOrEqual(LONGEST_REMARK)
    expect(saved?.remark.split('\n')).toEqual(lines.slice(0, saved?.remark.split('\n').length))
    expect(saved && isNoted(saved, wording)).toBe(true)
    expect(saved && withProblem(saved, wording)).toEqual(saved)
  })

  it('is on disk after all when many fields were counted while nothing could be written', async () => {
    const { client, visitId, form } = await openVisit()
    const writer = visitWriter(client, visitId)
    let away = true
    const store = createVisitStore(await form(), {
      ...writer,
      saveAnswer: (...given) => (away ? Promise.reject(callFailure(null)) : writer.saveAnswer(...given)),
      saveDraft: (...given) => (away ? Promise.reject(callFailure(null)) : writer.saveDraft(...given)),
    })
    store.give('3', (answer) =>
      answer.type === 'countList'
        ? { ...answer, rows: Array.from({ length: 60 }, (_, one) => ({ ...added, key: `added:${one}` })) }
        : answer,
    )
    for (let one = 0; one < 60; one += 1) {
      store.type('3', valuePart(`added:${one}`), '40')
      store.settle('3', valuePart(`added:${one}`))
    }
    await expect.poll(() => store.failures()).toEqual(['3'])
    away = false
    store.retry('3')
    await expect.poll(() => store.item('3').acknowledged?.answer).toEqual(store.item('3').shown)
    const saved = (await form()).answers[0]?.answer
    expect(saved?.type === 'countList' && saved.rows.map(({ observed }) => observed)).toEqual(
      Array.from({ length: 60 }, () => '40'),
    )
  })

  it('goes on from an answer that was kept though the word of it got lost', async () => {
    const { client, visitId, form } = await openVisit()
    const writer = visitWriter(client, visitId)
    let lost = true
    const store = createVisitStore(await form(), {
      ...writer,
      saveAnswer: async (...given) => {
        const written = await writer.saveAnswer(...given)
        if (lost) throw callFailure(null)
        return written
      },
    })
    const judge = (verdict: 'yes' | 'no') =>
      store.give('1', (answer) => (answer.type === 'verdict' ? { ...answer, verdict } : answer))
    judge('yes')
    await expect.poll(() => store.failures()).toEqual(['1'])
    lost = false
    judge('no')
    await expect.poll(() => store.item('1').acknowledged?.revision).toBe(2)
    expect(store.failures()).toEqual([])
    expect((await form()).answers).toMatchObject([{ revision: 2, answer: { verdict: 'no' } }])
  })

  it('leaves signatures in force where the same verdict is given once more', async () => {
    const { client, visitId, form } = await openVisit()
    const store = createVisitStore(await form(), visitWriter(client, visitId))
    const judge = (verdict: 'yes' | 'no') =>
      store.give('1', (answer) => (answer.type === 'verdict' ? { ...answer, verdict } : answer))
    judge('yes')
    await expect.poll(() => store.item('1').acknowledged?.revision).toBe(1)
    const drawn = { path: 'M1 2L30 40', width: 300, height: 100 }
    valueIn(await client.visits.sign({ visitId, role: 'inspector', name: '王敏', ...drawn }))
    judge('yes')
    const { given, acknowledged } = store.item('1')
    expect(given).toBe(acknowledged?.answer)
    expect((await form()).signatures.map(({ lapsedAt }) => lapsedAt)).toEqual([null])
  })

  it('offers nothing back of an item that was cleared', async () => {
    const { client, visitId, form } = await openVisit()
    const store = createVisitStore(await form(), visitWriter(client, visitId))
    store.type('4', 'text', '操场东侧')
    store.settle('4', 'text')
    store.clear('4')
    await expect.poll(async () => (await form()).revisions['4']).toBe(1)
    await expect.poll(async () => (await form()).drafts).toEqual([])
    expect((await form()).answers).toEqual([])
  })
})
