import { readFileSync } from 'node:fs'
import { Document, Packer } from 'docx'
import { describe, expect, it } from 'vitest'
import { openTestApp, valueIn } from '../door/open-test-app.ts'
import { makeJpeg } from '../visits/pictures.ts'

const BASIS = { year: 2025, standard: 'quality-2017' }
const LAYOUT = { item: 'layoutPlan', rule: 'planned' }
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n')

async function openEvidence() {
  const { client, tokens } = await openTestApp()
  valueIn(await client.app.updateSettings({ userName: '王敏' }))
  const add = async (name: string, bytes: Uint8Array, place = LAYOUT) =>
    client.county.addEvidence({ ...BASIS, ...place, token: await tokens.take(name, bytes) })
  const listed = async () => valueIn(await client.county.get({ ...BASIS, today: '2026-01-01' })).evidence
  const fetched = (token: string) => readFileSync(tokens.find(token)?.path ?? '')
  return { client, add, listed, fetched }
}

describe('evidence of a judged rule', () => {
  it('is listed with name, type, size and who added it, and opens as it came in', async () => {
    const { client, add, listed, fetched } = await openEvidence()
    const photo = await makeJpeg(40, 30)
    const text = await Packer.toBuffer(new Document({ sections: [{ children: [] }] }))
    const { evidence } = valueIn(await add('规划图.jpg', photo))
    valueIn(await add('布局规划.docx', text))
    valueIn(await add('批复.pdf', PDF))
    expect(await listed()).toMatchObject([
      { ...LAYOUT, name: '规划图.jpg', type: 'jpeg', size: photo.length, author: '王敏', removed: null },
      { ...LAYOUT, name: '布局规划.docx', type: 'docx', size: text.length },
      { ...LAYOUT, name: '批复.pdf', type: 'pdf', size: PDF.length },
    ])
    const { token, fileName } = valueIn(await client.county.original({ evidenceId: evidence.id }))
    expect(fileName).toBe('规划图.jpg')
    expect(fetched(token).equals(photo)).toBe(true)
  })

  it('stands at a rule once, and is kept once though two rules have it', async () => {
    const { add, listed } = await openEvidence()
    const first = valueIn(await add('批复.pdf', PDF))
    expect(first.alreadyKept).toBe(false)
    expect(valueIn(await add('批复 (1).pdf', PDF))).toEqual({ evidence: first.evidence, alreadyKept: true })
    const other = valueIn(await add('批复.pdf', PDF, { item: 'fourUnified', rule: 'posts' }))
    expect(other.alreadyKept).toBe(true)
    expect((await listed()).map(({ item }) => item)).toEqual(['layoutPlan', 'fourUnified'])
  })

  it('that is taken out says by whom, still opens, and comes back', async () => {
    const { client, add, listed, fetched } = await openEvidence()
    const { evidence } = valueIn(await add('批复.pdf', PDF))
    const place = { evidenceId: evidence.id }
    valueIn(await client.county.removeEvidence(place))
    const [removed] = await listed()
    expect(removed).toEqual({ ...evidence, removed: { at: expect.any(String), by: '王敏' } })
    expect(fetched(valueIn(await client.county.original(place)).token).equals(PDF)).toBe(true)
    valueIn(await client.county.removeEvidence(place))
    expect(await listed()).toEqual([removed])
    valueIn(await client.county.restoreEvidence(place))
    expect(await listed()).toEqual([evidence])
  })

  it('is of one year and one standard', async () => {
    const { client, add } = await openEvidence()
    valueIn(await add('批复.pdf', PDF))
    const next = { ...BASIS, year: 2026, today: '2026-01-01' }
    expect(valueIn(await client.county.get(next)).evidence).toEqual([])
  })

  it('is refused where the rule is calculated or unknown, and where the file is of another type', async () => {
    const { client, add, listed } = await openEvidence()
    const notFound = { ok: false, error: { code: 'notFound' } }
    expect(await add('批复.pdf', PDF, { item: 'classSizes', rule: 'pupils' })).toMatchObject(notFound)
    expect(await add('批复.pdf', PDF, { item: 'nothing', rule: 'planned' })).toMatchObject(notFound)
    expect(await add('网页.pdf', Buffer.from('<html></html>'))).toMatchObject({
      error: { code: 'evidenceTypeRefused', params: { name: '网页.pdf' } },
    })
    const token = '00000000-0000-0000-0000-000000000000'
    expect(await client.county.addEvidence({ ...BASIS, ...LAYOUT, token })).toMatchObject({
      error: { code: 'fileNotFound' },
    })
    expect(await client.county.removeEvidence({ evidenceId: 'none' })).toMatchObject(notFound)
    expect(await listed()).toEqual([])
  })
})
