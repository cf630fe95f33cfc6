import { describe, expect, it } from 'vitest'
import { valueIn } from '../door/open-test-app.ts'
import { complete, finishing, openVisit, rooms, text, verdict } from './open-visit.ts'

const drawn = { path: 'M0 0L10 10', width: 300, height: 100 }

describe('finishing a visit', () => {
  it('shows what is missing, and the problems as the checklist words them', async () => {
    const app = await openVisit()
    const { client, visitId } = app
    await app.answer('1', verdict('no'))
    await app.answer('2', rooms('1.5'))
    const photo = valueIn(await app.addFile('门.png', PNG))
    const { missing, problems } = valueIn(await client.visits.finishPreview({ visitId }))
    expect(missing).toEqual([
      { kind: 'item', item: '2', section: 'A', because: 'invalid' },
      { kind: 'item', item: '3', section: 'A', because: 'open' },
      { kind: 'inspectorSignature', name: '王敏' },
      { kind: 'inspectorSignature', name: '李强' },
      { kind: 'schoolSignature' },
    ])
    expect(problems).toEqual([
      {
        item: '1',
        severity: 'must',
        verdict: 'unmet',
        findings: [expect.stringContaining('红树小学')],
        evidenceIds: [photo.evidence.id],
      },
    ])
  })

  it('refuses while anything is missing, and says how much', async () => {
    const { client, visitId, form } = await openVisit()
    expect(await client.visits.finish(finishing(visitId))).toMatchObject({
      error: { code: 'visitIncomplete', params: { count: 6 } },
    })
    expect((await form()).visit.state).toBe('open')
  })

  it('locks, with who and when and the opinion of the school', async () => {
    const app = await openVisit()
    await complete(app)
    valueIn(await app.client.visits.finish(finishing(app.visitId)))
    const { visit, closing, signatures } = await app.form()
    expect(visit).toMatchObject({ state: 'locked', lockedBy: '王敏', lockedAt: expect.any(String) })
    expect(closing).toEqual({ schoolOpinion: '情况属实。', unsignedReason: null })
    expect(signatures.map(({ role, name, lapsedAt }) => [role, name, lapsedAt])).toEqual([
      ['inspector', '王敏', null],
      ['inspector', '李强', null],
      ['school', '陈校长', null],
    ])
  })

  it('goes without the signature of the school only for a reason', async () => {
    const app = await openVisit()
    const { client, visitId } = app
    await complete(app)
    await app.answer('4', text('校长外出'))
    for (const name of ['王敏', '李强']) {
      valueIn(await client.visits.sign({ visitId, role: 'inspector', name, ...drawn }))
    }
    expect(await client.visits.finish(finishing(visitId))).toMatchObject({
      error: { code: 'visitIncomplete', params: { count: 1 } },
    })
    valueIn(await client.visits.finish({ visitId, schoolOpinion: null, unsignedReason: '校长拒签' }))
    expect((await app.form()).closing?.unsignedReason).toBe('校长拒签')
  })

  it('needs new signatures where anything was changed after signing; the former are kept', async () => {
    const app = await openVisit()
    await complete(app)
    await app.answer('1', verdict('yes'), 1)
    const { signatures } = await app.form()
    expect(signatures.map(({ lapsedAt }) => typeof lapsedAt)).toEqual(['string', 'string', 'string'])
    expect(await app.client.visits.finish(finishing(app.visitId))).toMatchObject({
      error: { code: 'visitIncomplete', params: { count: 3 } },
    })
  })

  it('needs new signatures where its day or kind was changed after signing, none where an inspector was added', async () => {
    const app = await openVisit()
    const { client, visitId, form } = app
    await complete(app)
    const { kind, plannedOn, inspectors } = (await form()).visit
    const inForce = async () =>
      (await form()).signatures.filter(({ lapsedAt }) => lapsedAt === null).map(({ name }) => name)
    const change = async (plan: Partial<{ kind: 'revisit'; plannedOn: string; inspectors: string[] }>) =>
      valueIn(await client.visits.update({ visitId, kind, plannedOn, inspectors, ...plan }))
    await change({ inspectors: [...inspectors, '赵明'] })
    expect(await inForce()).toEqual(['王敏', '李强', '陈校长'])
    await change({ inspectors: ['王敏', '赵明'] })
    expect(await inForce()).toEqual(['王敏', '陈校长'])
    await change({ inspectors: ['王敏', '赵明'], plannedOn: '2025-10-22' })
    expect(await inForce()).toEqual([])
    valueIn(await client.visits.sign({ visitId, role: 'school', name: '陈校长', ...drawn }))
    await change({ inspectors: ['王敏', '赵明'], plannedOn: '2025-10-22', kind: 'revisit' })
    expect(await inForce()).toEqual([])
  })

  it('has one signature of the school, also where its name is corrected', async () => {
    const app = await openVisit()
    const { client, visitId, form } = app
    await complete(app)
    valueIn(await client.visits.sign({ visitId, role: 'school', name: '陈建国', ...drawn }))
    const inForce = (await form()).signatures.filter(({ lapsedAt }) => lapsedAt === null)
    expect(inForce.map(({ name }) => name)).toEqual(['王敏', '李强', '陈建国'])
  })

  it('refuses a drawing that is anything but strokes', async () => {
    const { client, visitId } = await openVisit()
    const signature = { visitId, role: 'school' as const, name: '陈', ...drawn, path: 'M0 0"/><script>' }
    expect(await client.visits.sign(signature)).toMatchObject({ error: { code: 'invalidInput' } })
  })
})

describe('a locked visit', () => {
  it('takes nothing more', async () => {
    const app = await openVisit()
    const { client, visitId } = app
    const { evidence } = valueIn(await app.addFile('门.png', PNG))
    await complete(app)
    valueIn(await client.visits.finish(finishing(visitId)))
    const before = await app.form()
    const place = { visitId, evidenceId: evidence.id }
    const refusals = [
      await client.visits.saveAnswer({ visitId, item: '1', answer: verdict('yes'), revision: 1 }),
      await client.visits.clear({ visitId, item: '1', revision: 1 }),
      await client.visits.saveDraft({ visitId, item: '1', part: 'remark', text: '改' }),
      await app.addFile('门2.png', PNG),
      await client.visits.removeEvidence(place),
      await client.visits.captionEvidence({ ...place, caption: '改' }),
      await client.visits.sign({ visitId, role: 'school', name: '陈校长', ...drawn }),
      await client.visits.start({ visitId }),
      await client.visits.update({ visitId, kind: 'special', plannedOn: '2025-12-01', inspectors: ['赵'] }),
      await client.visits.finish(finishing(visitId)),
    ]
    expect(refusals.map((refusal) => (refusal.ok ? 'taken' : refusal.error.code))).toEqual(
      refusals.map(() => 'visitLocked'),
    )
    expect(await app.form()).toEqual(before)
  })

  it('says for good what it was signed against, though lists and figures move on', async () => {
    const app = await openVisit()
    const { client, visitId, schoolId } = app
    await complete(app)
    valueIn(await client.visits.finish(finishing(visitId)))
    const signed = await app.form()
    valueIn(await client.lists.saveClasses({ schoolId, year: 2025, classes: [] }))
    const place = { schoolId, year: 2025, field: 'multimediaRooms', stage: 'whole' } as const
    valueIn(await client.observations.correct({ ...place, value: '99', reason: '核对' }))
    expect(await app.form()).toEqual(signed)
    const [listed] = valueIn(await client.visits.list({ state: 'locked' }))
    expect(listed?.progress).toEqual(signed.progress)
  })

  it('is reopened only with a reason, exactly as it was, and has to be signed anew', async () => {
    const app = await openVisit()
    const { client, visitId } = app
    valueIn(await client.visits.saveDraft({ visitId, item: '4', part: 'text', text: '操场' }))
    await complete(app)
    valueIn(await client.visits.finish(finishing(visitId)))
    const locked = await app.form()
    expect(await client.visits.reopen({ visitId, reason: ' ' })).toMatchObject({
      error: { code: 'invalidInput' },
    })
    valueIn(await client.visits.reopen({ visitId, reason: '第1项记错' }))
    const reopened = await app.form()
    expect({ ...reopened, visit: null, closing: null, reopenings: null, signatures: null }).toEqual({
      ...locked,
      visit: null,
      closing: null,
      reopenings: null,
      signatures: null,
    })
    expect(reopened.visit).toEqual({ ...locked.visit, state: 'open', lockedAt: null, lockedBy: null })
    expect(reopened.reopenings).toEqual([{ reason: '第1项记错', by: '王敏', at: expect.any(String) }])
    expect(reopened.signatures.every(({ lapsedAt }) => lapsedAt !== null)).toBe(true)
    expect(await client.visits.reopen({ visitId, reason: '再来' })).toMatchObject({
      error: { code: 'visitNotLocked' },
    })
    await app.answer('1', verdict('yes'), 1)
  })
})

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
