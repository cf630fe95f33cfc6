import { describe, expect, it } from 'vitest'
import { valuePart } from '../../renderer/pages/visits/form/answer-parts.ts'
import { createVisitStore } from '../../renderer/pages/visits/form/visit-store.ts'
import { visitWriter } from '../../renderer/pages/visits/form/visit-writer.ts'
import { valueIn } from '../door/open-test-app.ts'
import { openVisit } from './open-visit.ts'

const YEAR = 2025

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
