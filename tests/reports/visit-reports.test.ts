import { readFileSync } from 'node:fs'
import { createJimp } from '@jimp/core'
import png from '@jimp/js-png'
import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { htmlToPdf } from '../../electron/print/html-to-pdf.ts'
import { drawSignature } from '../../electron/reports/visit/draw-signature.ts'
import { writeReport } from '../../electron/reports/write/index.ts'
import { decimal } from '../../shared/decimal/decimal.ts'
import type { ReportDocument } from '../../shared/reports/block.ts'
import { isImage } from '../../shared/reports/image-rows.ts'
import { renderHtml } from '../../shared/reports/render-html.ts'
import { valueIn } from '../door/open-test-app.ts'
import { openVisit } from '../visits/open-visit.ts'
import { sizeOf } from '../visits/pictures.ts'
import {
  CHECKLIST,
  type Inspected,
  inspectSchool,
  PHOTOS,
  REASON,
  REMARK,
  requestOf,
  SCHOOL,
  signAndLock,
} from './inspected-school.ts'
import { readDocx } from './read-docx.ts'
import { readPdf } from './read-pdf.ts'
import { cellsOf, tablesOf, textsOf, withoutSpaces } from './sample-reports.ts'
import { canPrint } from './start-print.ts'

const printable = await canPrint()
const MOST_PHOTOS = 12

const rowOf = (document: ReportDocument, table: string, code: string) =>
  tablesOf(document)
    .find(({ name }) => name === table)
    ?.rows.find(([first]) => first?.text === code)
    ?.map(({ text, mark = '' }) => `${text}${mark}`)

const headingsOf = ({ blocks }: ReportDocument, level: number) =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === level ? [block.text] : []))

const imagesOf = ({ blocks }: ReportDocument) => blocks.filter(isImage)

const noPrinter = () => Promise.reject(new Error('nothing is printed here'))

describe('reports of a visit', () => {
  let school: Inspected
  let whileOpen: ReportDocument
  let record: ReportDocument
  let blank: ReportDocument
  let acceptance: ReportDocument
  beforeAll(async () => {
    school = await inspectSchool()
    whileOpen = await school.preview('visit-record')
    await signAndLock(school)
    record = await school.preview('visit-record')
    blank = await school.preview('visit-blank-form')
    acceptance = await school.preview('school-acceptance')
  }, 120_000)

  describe('the record', () => {
    it('has the parts of the forms that are in use', () => {
      expect(headingsOf(record, 1)).toEqual([
        '一、督导概况',
        '二、督导事项与结果',
        '三、发现的主要问题',
        '四、现场照片',
        '五、整改建议',
        '六、学校意见',
        '七、签名',
      ])
      const cells = cellsOf(record).map(({ text }) => text)
      expect(cells).toEqual(expect.arrayContaining([SCHOOL, '2025年10月21日', '验收', '王敏、李强']))
      expect(textsOf(record)).toContain('情况属实。')
    })

    it('tells a class of 51 beside the declared figure and as a problem with its clause', () => {
      const row = rowOf(record, '督导事项与结果', '12')
      expect(row?.[3]).toBe('不符合×')
      const found = /申报(\d+)人，实点51人，相差(\d+)，超出容差/.exec(row?.[4] ?? '')
      expect(Number(found?.[1]) + Number(found?.[2])).toBe(51)
      const texts = textsOf(record).join('\n')
      expect(texts).toMatch(/\d+\.红树小学.*实有51人，超过45人\/班（第12项）。/)
      expect(texts).toMatch(/整改第12项“每个班学生数”，达到“小学≤45人\/班，初中≤50人\/班”的要求。依据：教督/)
    })

    it('tells a figure that was observed otherwise than declared, with what it comes to', () => {
      const lines = rowOf(record, '督导事项与结果', '3')?.[4]?.split('\n') ?? []
      const [, declared = '', difference = ''] =
        /：申报(\d+)人，实点1人，相差(-\d+)，超出容差$/.exec(lines[0] ?? '') ?? []
      expect(decimal(declared).plus(difference).toFixed()).toBe('1')
      expect(lines[1]).toMatch(/^小学0\.\d+（要求 ≥ 1）$/)
    })

    it('gives the reason why an item does not apply, and the remark as it was typed', () => {
      expect(rowOf(record, '督导事项与结果', school.excused)?.slice(3)).toEqual([
        '不适用',
        '',
        `不适用：${REASON}`,
      ])
      expect(rowOf(record, '督导事项与结果', '85')).toEqual([
        '85',
        '封闭管理、专职保安、一键报警、护学岗',
        '4个100%',
        '部分符合△',
        '',
        `${REMARK}\n佐证${PHOTOS}份`,
      ])
    })

    it('counts by section what the visit itself counts', async () => {
      const { progress } = await school.form()
      const total = rowOf(record, '检查进度', '合计')
      expect(total?.slice(1)).toEqual(
        [
          progress.visible,
          progress.answered,
          progress.met,
          progress.partly,
          progress.unmet,
          progress.notApplicable,
          progress.noted,
          progress.open,
        ].map(String),
      )
      const items = tablesOf(record).find(({ name }) => name === '督导事项与结果')?.rows ?? []
      expect(items.filter((row) => row.length > 1)).toHaveLength(progress.visible)
    })

    it('names vetoes that are not met', () => {
      expect(textsOf(record)).toContain(`一票否决：1项不符合，为第${school.veto}项。`)
    })

    it('prints scaled photos of the problems, and says how many it leaves out', async () => {
      const photos = imagesOf(record).filter(({ caption }) => caption.startsWith('第85项'))
      expect(photos).toHaveLength(MOST_PHOTOS)
      expect(new Set(photos.map(({ data }) => data)).size).toBe(MOST_PHOTOS)
      expect(await sizeOf(Buffer.from(photos[0]?.data ?? '', 'base64'))).toEqual([320, 240])
      expect(textsOf(record)).toContain('另有1张照片未印出，原件存于本系统。')
    })

    it('carries the signatures as they were drawn: ink where the pen went, and nowhere else', async () => {
      const signatures = imagesOf(record).filter(({ caption }) => !caption.startsWith('第'))
      expect(signatures.map(({ caption }) => caption.split('\n')[0])).toEqual([
        '督学　王敏',
        '督学　李强',
        '学校负责人　陈校长',
      ])
      const Picture = createJimp({ formats: [png] })
      const { bitmap } = await Picture.fromBuffer(Buffer.from(signatures[0]?.data ?? '', 'base64'))
      const grey = (x: number, y: number) => bitmap.data[(y * bitmap.width + x) * 4] ?? 0
      expect([bitmap.width, bitmap.height]).toEqual([460, 200])
      // The drawing is 300 × 100, in the middle of the paper and as wide.
      const at = (x: number, y: number) => {
        const scale = bitmap.width / 300
        return grey(Math.round(x * scale), Math.round(y * scale + (bitmap.height - 100 * scale) / 2))
      }
      expect(at(150, 80)).toBeLessThan(60)
      expect(at(250, 50)).toBe(255)
    })

    it('keeps a signature on its paper, whatever its path says', async () => {
      const wild = 'M-5 -5L99999999999 3Q1 .5 -2e C 1 2 3 4 5 6 7 M9 9ZL'.replace('e', '')
      for (const [width, height] of [
        [1, 10_000],
        [10_000, 1],
        [1, 1],
      ] as const) {
        expect(await sizeOf(await drawSignature({ path: wild, width, height }))).toEqual([460, 200])
      }
    })

    it('says while the visit is open that it is no record yet, and leaves room to sign', () => {
      expect(whileOpen.blocks).toContainEqual({
        kind: 'notice',
        text: '本次督导尚未签字锁定，以下为打印时已填写的内容，不作为正式记录。',
      })
      const texts = textsOf(whileOpen)
      expect(texts).toEqual(expect.arrayContaining(['督学王敏（签名）：', '学校负责人（签名）：']))
      expect(textsOf(record).join()).not.toMatch(/尚未签字锁定|（签名）：/)
    })

    it('is worded in English, too', async () => {
      const english = await school.preview('visit-record', 'en')
      expect(headingsOf(english, 1)[0]).toBe('I. The visit')
      expect(rowOf(english, 'Items and results', '12')?.[3]).toBe('Not met×')
      expect(rowOf(english, 'Items and results', '12')?.[4]).toContain('observed 51')
    })
  })

  describe('the blank form', () => {
    it('lists every item that may be asked of the school by its code, with boxes or room for figures', async () => {
      const { template, progress, declared } = await school.form()
      const rows = tablesOf(blank).find(({ name }) => name === '督导事项与结果')?.rows ?? []
      const codes = rows.flatMap(([first]) => (/^\d+$/.test(first?.text ?? '') ? [first?.text] : []))
      expect(codes.length).toBeGreaterThanOrEqual(progress.visible)
      const never = template.items.filter(({ code }) => !codes.includes(code))
      expect(
        never.every(
          ({ applies, condition }) =>
            applies.county ||
            applies.boarding === 'boardingOnly' ||
            applies.ownership !== 'any' ||
            !applies.kinds.includes('primary') ||
            condition !== undefined,
        ),
      ).toBe(true)
      // 15 and 22 are asked only if 14, 20 or 21 are not met: paper has to have them.
      expect(codes).toEqual(expect.arrayContaining(['12', '15', '22', '85']))
      const texts = (code: string) =>
        rows.find(([first]) => first?.text === code)?.map(({ text }) => text) ?? []
      expect(texts('85').slice(7, 11)).toEqual(['□', '□', '□', '□'])
      const backbone = declared.find(({ field }) => field === 'backboneTeachers')?.declared?.value
      expect(texts('3').slice(5, 11)).toEqual([`${backbone}人`, '＿＿＿人', '', '', '', '□'])
    })

    it('has a line for each class with its declared pupils, and shows nothing that was answered', async () => {
      const { classes } = await school.form()
      const rows = tablesOf(blank).flatMap(({ rows: all }) => all.map((row) => row.map(({ text }) => text)))
      for (const { name, students } of classes) {
        expect(rows).toContainEqual(['', `　${name}`, `${students}人`, '＿＿＿人', ''])
      }
      const all = JSON.stringify(blank.blocks)
      expect(all).not.toContain('51人')
      expect(all).not.toContain('一键报警</b>')
      expect(imagesOf(blank)).toEqual([])
    })
  })

  describe('the acceptance report', () => {
    it('has a chapter of the visit: progress, what is not met, photos, who signed when, the opinion', () => {
      expect(headingsOf(acceptance, 1)).toContain('四、现场督导情况')
      expect(headingsOf(acceptance, 2).slice(-4)).toEqual([
        '（一）检查进度',
        '（二）未达到要求的检查项',
        '（三）问题照片',
        '（四）签名与学校意见',
      ])
      const problem = rowOf(acceptance, '未达到要求的检查项', '12')
      expect(problem?.[3]).toBe('不符合×')
      expect(problem?.[5]).toMatch(/实有51人，超过45人\/班/)
      expect(rowOf(acceptance, '未达到要求的检查项', '85')?.[5]).toContain(REMARK)
      expect(rowOf(acceptance, '未达到要求的检查项', school.excused)).toBeUndefined()
      const signed = tablesOf(acceptance).find(({ name }) => name === '签名与学校意见')
      expect(signed?.rows.map((row) => row[1]?.text)).toEqual(['王敏', '李强', '陈校长'])
      expect(textsOf(acceptance)).toContain('学校意见：情况属实。')
      expect(imagesOf(acceptance)).toHaveLength(MOST_PHOTOS)
    })

    it('has the figures of the record', () => {
      expect(rowOf(acceptance, '检查进度', '合计')).toEqual(rowOf(record, '检查进度', '合计'))
      for (const code of ['3', '12', '85']) {
        expect(rowOf(acceptance, '未达到要求的检查项', code)?.[4]).toBe(
          rowOf(record, '督导事项与结果', code)?.[4],
        )
      }
    })

    it('sets a veto found on the spot before what the indicators propose', () => {
      expect(textsOf(acceptance).join('\n')).toContain(
        `现场督导有1项一票否决项不符合（第${school.veto}项），上述建议结论未计入`,
      )
    })

    it('demands what the visit found, once: not what an indicator demands in figures already', () => {
      const texts = textsOf(acceptance)
      expect(texts.join('\n')).toMatch(/\d+\.整改第12项“每个班学生数”/)
      expect(texts.filter((text) => /^\d+\.(增加教学仪器设备资产|整改第7项)/.test(text))).toHaveLength(1)
    })

    it('says where no visit was made, and leaves room', async () => {
      const other = valueIn(await school.client.schools.list({})).find(({ name }) => name === '实验小学')
      const document = valueIn(
        await school.client.reports.preview({
          ...requestOf(school, 'school-acceptance'),
          schoolId: other?.id ?? null,
        }),
      )
      const [text] = textsOf(document).filter((one) => one.includes('尚无该校的验收督导记录'))
      expect(text).toMatch(/＿＿/)
    })

    it('takes the visit that is open where none is locked, and says so', async () => {
      const begun = await openVisit(SCHOOL, CHECKLIST)
      await begun.answer('85', {
        type: 'verdict',
        verdict: 'no',
        remark: '',
        notApplicable: null,
      })
      const document = valueIn(await begun.client.reports.preview(requestOf(begun, 'school-acceptance')))
      expect(document.blocks).toContainEqual({
        kind: 'notice',
        text: '督导记录尚未签字锁定，以下为打印时已填写的内容。',
      })
      expect(rowOf(document, '未达到要求的检查项', '85')?.[3]).toBe('不符合×')
    })
  })

  it('are refused without a visit, and of one that is not there', async () => {
    const { visitId: _visit, ...request } = requestOf(school, 'visit-record')
    const refused = { error: { code: 'notFound' } }
    expect(await school.client.reports.preview(request)).toMatchObject(refused)
    expect(await school.client.reports.preview({ ...request, visitId: 'none' })).toMatchObject(refused)
  })

  it('come as a file whose pictures are inside it, with every figure of the page', async () => {
    for (const [slug, document] of [
      ['visit-record', record],
      ['visit-blank-form', blank],
      ['school-acceptance', acceptance],
    ] as const) {
      const { token } = valueIn(
        await school.client.reports.write({ ...requestOf(school, slug), format: 'docx' }),
      )
      const bytes = readFileSync(school.tokens.find(token)?.path ?? '')
      const text = withoutSpaces(readDocx(bytes).paragraphs.join(''))
      for (const cell of cellsOf(document)) expect(text).toContain(withoutSpaces(cell.text))
      const pictures = Object.values(
        Object.fromEntries(
          Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith('word/media/')),
        ),
      ).map((picture) => Buffer.from(picture).toString('base64'))
      for (const { data } of imagesOf(document)) expect(pictures).toContain(data)
    }
  })

  it('stand on the page with their pictures, and nothing typed becomes markup', () => {
    const html = renderHtml(record)
    expect(html.match(/<img class="width-72" src="data:image\/jpeg;base64,/g)).toHaveLength(MOST_PHOTOS)
    expect(html.match(/<img class="width-46" src="data:image\/png;base64,/g)).toHaveLength(3)
    expect(html).not.toMatch(/<b>| style=|https?:/)
    expect(html).toContain('&lt;b&gt;一键报警&lt;/b&gt;')
  })

  it('leave pictures out of a workbook', async () => {
    const bytes = await writeReport(record, 'xlsx', noPrinter)
    expect(Object.keys(unzipSync(bytes)).filter((name) => name.includes('media'))).toEqual([])
  })

  it.runIf(printable)(
    'print as PDF with their pictures and every figure',
    async () => {
      const bytes = await htmlToPdf(renderHtml(record))
      const text = withoutSpaces((await readPdf(bytes)).join('').replace(/—\d+—/g, ''))
      for (const cell of ['不符合×', '部分符合△', '实点51人', withoutSpaces(REMARK)]) {
        expect(text).toContain(cell)
      }
      const pictures = Buffer.from(bytes)
        .toString('latin1')
        .match(/\/Subtype\s*\/Image/g)
      expect(pictures?.length).toBeGreaterThanOrEqual(MOST_PHOTOS + 1)
    },
    60_000,
  )
})
