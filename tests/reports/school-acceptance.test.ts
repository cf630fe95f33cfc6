import { describe, expect, it } from 'vitest'
import { insertDecision } from '../../db/repositories/acceptance.ts'
import { STANDARD, sampleReports, tablesOf, textsOf, YEAR } from './sample-reports.ts'

const sample = sampleReports()
const report = (school: string) => sample.make('school-acceptance', school)

const headingsOf = (document: Awaited<ReturnType<typeof report>>, level: number) =>
  document.blocks.flatMap((block) => (block.kind === 'heading' && block.level === level ? [block.text] : []))

describe('the acceptance report of a school', () => {
  it('has the chapters of the national model, and demands only where something is open', async () => {
    const always = [
      '一、基本情况',
      '二、指标评估结果',
      '三、未达到要求的项目',
      '四、现场督导情况',
      '五、结论',
    ]
    expect(headingsOf(await report('第六初级中学'), 1)).toEqual([...always, '六、整改要求与建议'])
    expect(headingsOf(await report('水泉初级中学'), 1)).toEqual(always)
  })

  it('says that its figures are invented and not audited, and that a school is still to be verified', async () => {
    const notices = (await report('太平九年一贯制学校（示例）')).blocks.filter(
      (block) => block.kind === 'notice',
    )
    expect(notices.map((notice) => notice.text)).toEqual([
      expect.stringContaining('虚构的示例数据'),
      expect.stringContaining('待核对'),
      expect.stringContaining('初稿'),
    ])
  })

  it('prints each figure with its requirement, floor, formula, status and shortfall', async () => {
    const [, table] = tablesOf(await report('第六初级中学'))
    expect(table?.rows[5]?.map((cell) => `${cell.text}${cell.mark ?? ''}`)).toEqual([
      '6',
      '生均教学仪器设备值（元）',
      '≥2500',
      '2125',
      '1600200÷724',
      '2210.22△',
      '未达要求，不低于底线',
      '209800元',
    ])
    expect(table?.rows[6]?.map((cell) => `${cell.text}${cell.mark ?? ''}`).slice(4)).toEqual([
      '14×100÷724',
      '1.93×',
      '低于底线',
      '4间',
    ])
  })

  it('gives each stage of a nine-year school its own table, with the split in the formula', async () => {
    const document = await report('太平九年一贯制学校（示例）')
    const tables = tablesOf(document).slice(1)
    expect(tables.map((table) => table.name)).toEqual([
      '小学资源配置指标评估结果',
      '初中资源配置指标评估结果',
    ])
    expect(tables[1]?.rows[3]?.[4]?.text).toMatch(/^\d+×1\.1×417÷\(1×486＋1\.1×417\)÷417$/)
    expect(textsOf(document).join()).toContain('小学∶初中＝1∶1.1')
  })

  it('lists what is below its requirement with the shortfall in its own unit, and demands it', async () => {
    const texts = textsOf(await report('第六初级中学'))
    expect(texts).toContain(
      '1.初中生均教学仪器设备值：要求2500元，实际2210.22元（1600200÷724），未达要求，不低于底线，缺口209800元。',
    )
    expect(texts).toContain('2.增加网络多媒体教室不少于4间，使初中每百名学生拥有网络多媒体教室数达到2.4间。')
  })

  it('gives a figure that rounding makes look sufficient with more digits', async () => {
    const texts = textsOf(await report('实验小学'))
    expect(texts.find((text) => text.startsWith('1.小学'))).toMatch(/实际4\.20（修约前4\.19\d\d）人/)
  })

  it('says what is unknown and why, and proposes nothing while it could change the conclusion', async () => {
    const document = await report('高德小学')
    const texts = textsOf(document)
    expect(texts).toContain('1.小学生均教学仪器设备值：无法判定，缺少小学“教学仪器设备资产值”的数据。')
    expect(texts).toContain('数据不全，暂不提出建议结论：缺少小学“教学仪器设备资产值”的数据。')
    expect(texts.join()).not.toContain('建议结论：达标')
    expect(tablesOf(document)[1]?.rows[5]?.[5]).toMatchObject({ text: '—' })
  })

  it('leaves room for what only people know, until the group has decided', async () => {
    const texts = textsOf(await report('水泉初级中学'))
    expect(texts).toContain('评估组组长：＿＿＿＿；成员：＿＿＿＿＿＿＿＿')
    expect(texts.join()).toContain('□达标　□整改后达标　□不达标')
    expect(texts).toContain('太平区人民政府教育督导室（盖章）')
  })

  it('names who decided what and when, once they have', async () => {
    const school = sample.school('城南小学')
    await sample.store().write((db) =>
      insertDecision(db, {
        schoolId: school.id,
        year: YEAR,
        standard: STANDARD,
        conclusion: 'acceptedAfterRectification',
        decidedBy: ['甲组长', '乙督学', '丙督学'],
        remark: '<b>整改</b>后复查',
        author: '录入员',
        at: '2026-05-12T20:00:00.000Z',
      }),
    )
    const document = await report('城南小学')
    const texts = textsOf(document)
    expect(texts).toContain('评估组组长：甲组长；成员：乙督学、丙督学。')
    expect(texts).toContain('评估组结论：整改后达标。')
    expect(texts).toContain('结论由评估组甲组长、乙督学、丙督学于2026年5月13日作出。')
    expect(texts).toContain('评估组意见：<b>整改</b>后复查')
    expect(texts.join()).not.toContain('□')
    const signatures = document.blocks.find((block) => block.kind === 'signatures')
    expect(signatures?.lines).toHaveLength(4)
  })

  it('answers notFound for a school that there is not', async () => {
    await expect(sample.make('school-acceptance')).rejects.toMatchObject({ code: 'notFound' })
  })
})
