import { describe, expect, it } from 'vitest'
import { captionPart, OPINION_PART, SIGNER_PART, typedNamePart } from '../../shared/visits/draft-parts.ts'
import { valueIn } from '../door/open-test-app.ts'
import { openVisit } from './open-visit.ts'
import { makeJpeg } from './pictures.ts'

describe('what is half typed beside the answers', () => {
  it('is offered back, and a caption that is written down settles its own draft only', async () => {
    const { client, visitId, form, addFile } = await openVisit()
    const { evidence } = valueIn(await addFile('校门.jpg', await makeJpeg(40, 30)))
    const keep = async (item: string | null, part: string, text: string) =>
      valueIn(await client.visits.saveDraft({ visitId, item, part, text }))
    await keep('1', captionPart(evidence.id), '校门西')
    await keep('1', 'remark', '门卫')
    const parts = async () => (await form()).drafts.map(({ part, text }) => [part, text])
    expect(await parts()).toEqual([
      [captionPart(evidence.id), '校门西'],
      ['remark', '门卫'],
    ])
    valueIn(await client.visits.captionEvidence({ visitId, evidenceId: evidence.id, caption: '校门西侧' }))
    expect(await parts()).toEqual([['remark', '门卫']])
  })

  it('as the name of a signature is settled by the signature, the opinion of the school is not', async () => {
    const { client, visitId, form } = await openVisit()
    const keep = async (part: string, text: string) =>
      valueIn(await client.visits.saveDraft({ visitId, item: null, part, text }))
    await keep(OPINION_PART, '情况')
    await keep(SIGNER_PART, '陈校')
    await keep(typedNamePart('school', '陈校长'), '陈校')
    await keep(typedNamePart('inspector', '王敏'), '王')
    const stroke = { path: 'M1 2L30 40', width: 300, height: 100 }
    valueIn(await client.visits.sign({ visitId, role: 'school', name: '陈校长', ...stroke }))
    expect((await form()).drafts.map(({ part }) => part).toSorted()).toEqual(
      [OPINION_PART, typedNamePart('inspector', '王敏')].toSorted(),
    )
  })
})
