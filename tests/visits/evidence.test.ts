import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Document, Packer } from 'docx'
import { describe, expect, it } from 'vitest'
import { LARGEST_EVIDENCE_BYTES } from '../../shared/visits/evidence.ts'
import { valueIn } from '../door/open-test-app.ts'
import { packageXlsx } from '../fixtures/workbooks/package-xlsx.ts'
import { openVisit, type VisitApp } from './open-visit.ts'
import { heldUpright, makeJpeg, makePng, sizeOf, WEBP } from './pictures.ts'

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

function originals({ folder }: VisitApp): string[] {
  const root = join(folder, 'evidence')
  if (!existsSync(root)) return []
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /^[0-9a-f]{2}.[0-9a-f]{64}$/.test(name))
    .toSorted()
}

async function add(app: VisitApp, name: string, bytes: Uint8Array, item: string | null = '1') {
  return valueIn(await app.addFile(name, bytes, item))
}

/** The bytes behind the token that a call gave. */
function fetched({ tokens }: VisitApp, token: string | null): Buffer {
  const file = token === null ? null : tokens.find(token)
  if (!file) throw new Error('no file behind the token')
  return readFileSync(file.path)
}

describe('evidence', () => {
  it('lies beside the database under the hash of its content, every byte as it came in', async () => {
    const app = await openVisit()
    const photo = await makeJpeg(40, 30)
    const { evidence, alreadyKept } = await add(app, '教室.jpg', photo)
    expect(alreadyKept).toBe(false)
    expect(evidence).toMatchObject({
      item: '1',
      name: '教室.jpg',
      type: 'jpeg',
      size: photo.length,
      author: '王敏',
    })
    const sha256 = hash(photo)
    expect(originals(app)).toEqual([join(sha256.slice(0, 2), sha256)])
    const place = { visitId: app.visitId, evidenceId: evidence.id }
    const { token, fileName } = valueIn(await app.client.visits.original(place))
    expect(fileName).toBe('教室.jpg')
    expect(fetched(app, token).equals(photo)).toBe(true)
  })

  it('is stored once though it is added twice, at one item or at two', async () => {
    const app = await openVisit()
    const photo = await makeJpeg(40, 30)
    const first = await add(app, '教室.jpg', photo)
    const again = await add(app, '教室 (1).jpg', photo)
    expect(again).toEqual({ evidence: first.evidence, alreadyKept: true })
    const elsewhere = await add(app, '教室.jpg', photo, '2')
    expect(elsewhere.alreadyKept).toBe(true)
    expect(elsewhere.evidence.id).not.toBe(first.evidence.id)
    expect(originals(app)).toHaveLength(1)
    expect((await app.form()).evidence.map(({ item }) => item)).toEqual(['1', '2'])
  })

  it('that is removed is kept and can be brought back', async () => {
    const app = await openVisit()
    const { evidence } = await add(app, '教室.jpg', await makeJpeg(40, 30))
    const place = { visitId: app.visitId, evidenceId: evidence.id }
    valueIn(await app.client.visits.removeEvidence(place))
    const [removed] = (await app.form()).evidence
    expect(removed).toEqual({ ...evidence, removed: { at: expect.any(String), by: '王敏' } })
    expect(originals(app)).toHaveLength(1)
    expect(valueIn(await app.client.visits.original(place)).fileName).toBe('教室.jpg')
    valueIn(await app.client.visits.restoreEvidence(place))
    expect((await app.form()).evidence).toEqual([evidence])
  })

  it('has a caption that can be changed', async () => {
    const app = await openVisit()
    const { evidence } = await add(app, '教室.jpg', await makeJpeg(40, 30))
    const change = { visitId: app.visitId, evidenceId: evidence.id, caption: '七(2)班后排' }
    valueIn(await app.client.visits.captionEvidence(change))
    expect((await app.form()).evidence[0]?.caption).toBe('七(2)班后排')
  })

  it('can be a document as well as a picture, told by its content', async () => {
    const app = await openVisit()
    const documents = {
      '方案.docx': await Packer.toBuffer(new Document({ sections: [{ children: [] }] })),
      '名册.xlsx': packageXlsx([{ name: '名册', rows: [['甲']] }]),
      '批复.pdf': Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n'),
      '照片.txt': WEBP,
    }
    for (const [name, bytes] of Object.entries(documents)) await add(app, name, bytes, null)
    expect((await app.form()).evidence.map(({ name, type }) => [name, type])).toEqual([
      ['方案.docx', 'docx'],
      ['名册.xlsx', 'xlsx'],
      ['批复.pdf', 'pdf'],
      ['照片.txt', 'webp'],
    ])
  })

  it('is refused by name where it is of another type, empty or too large; nothing is stored', async () => {
    const app = await openVisit()
    const bytes = {
      '网页.jpg': Buffer.from('<html><script>alert(1)</script></html>'),
      '程序.png': Buffer.from('4d5a900003000000', 'hex'),
      '空.jpg': Buffer.alloc(0),
    }
    for (const [name, content] of Object.entries(bytes)) {
      expect(await app.addFile(name, content)).toMatchObject({
        error: { code: 'evidenceTypeRefused', params: { name } },
      })
    }
    const large = Buffer.alloc(LARGEST_EVIDENCE_BYTES + 1)
    ;(await makeJpeg(8, 8)).copy(large)
    expect(await app.addFile('大.jpg', large)).toMatchObject({
      error: { code: 'evidenceTooLarge', params: { name: '大.jpg', megabytes: 50 } },
    })
    expect(originals(app)).toEqual([])
    expect((await app.form()).evidence).toEqual([])
  })

  it('that was lost or altered on the disk is said to be so', async () => {
    const app = await openVisit()
    const photo = await makeJpeg(40, 30)
    const { evidence } = await add(app, '教室.jpg', photo)
    const place = { visitId: app.visitId, evidenceId: evidence.id }
    const path = join(app.folder, 'evidence', originals(app)[0] ?? '')
    writeFileSync(path, photo.subarray(1))
    const lost = { error: { code: 'evidenceLost', params: { name: '教室.jpg' } } }
    expect(await app.client.visits.original(place)).toMatchObject(lost)
    rmSync(path)
    expect(await app.client.visits.thumbnail(place)).toMatchObject(lost)
    await add(app, '教室.jpg', photo)
    expect(fetched(app, valueIn(await app.client.visits.original(place)).token).equals(photo)).toBe(true)
  })
})

describe('a thumbnail', () => {
  const thumbnail = async (app: VisitApp, name: string, bytes: Uint8Array) => {
    const { evidence } = await add(app, name, bytes)
    return valueIn(await app.client.visits.thumbnail({ visitId: app.visitId, evidenceId: evidence.id })).token
  }

  it('is a JPEG of at most 320 pixels, of JPEG, PNG and WebP alike', async () => {
    const app = await openVisit()
    const sizes = []
    for (const bytes of [await makeJpeg(640, 480), await makePng(300, 900), WEBP]) {
      sizes.push(await sizeOf(fetched(app, await thumbnail(app, '图', bytes))))
    }
    expect(sizes).toEqual([
      [320, 240],
      [107, 320],
      [64, 48],
    ])
  })

  it('stands as the camera was held', async () => {
    const app = await openVisit()
    const token = await thumbnail(app, '竖.jpg', heldUpright(await makeJpeg(640, 480)))
    expect(await sizeOf(fetched(app, token))).toEqual([240, 320])
  })

  it('is made once', async () => {
    const app = await openVisit()
    const { evidence } = await add(app, '教室.jpg', await makeJpeg(640, 480))
    const place = { visitId: app.visitId, evidenceId: evidence.id }
    const [first, second] = await Promise.all([
      app.client.visits.thumbnail(place),
      app.client.visits.thumbnail(place),
    ])
    const path = app.tokens.find(valueIn(first).token ?? '')?.path ?? ''
    const made = statSync(path).ino
    expect(app.tokens.find(valueIn(second).token ?? '')?.path).toBe(path)
    valueIn(await app.client.visits.thumbnail(place))
    expect(statSync(path).ino).toBe(made)
  })

  it('is none for a document, a broken picture and one that claims to be huge; the originals stay', async () => {
    const app = await openVisit()
    const photo = await makeJpeg(64, 64)
    const broken = photo.subarray(0, 200)
    const huge = Buffer.from(await makePng(8, 8))
    huge.writeUInt32BE(60_000, 16)
    huge.writeUInt32BE(60_000, 20)
    expect(await thumbnail(app, '断.jpg', broken)).toBeNull()
    expect(await thumbnail(app, '大.png', huge)).toBeNull()
    expect(await thumbnail(app, '批复.pdf', Buffer.from('%PDF-1.4\n%%EOF\n'))).toBeNull()
    expect(originals(app)).toHaveLength(3)
  })
})
