import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { safeFileName } from '../../electron/services/safe-file-name.ts'
import type { ObservationStage } from '../../shared/observations/observation-stage.ts'
import { newSchoolAttributes } from '../../shared/schools/school.ts'
import { PRIMARY_AT_THRESHOLDS } from '../assessment/school-input.ts'
import { openTestApp, valueIn } from '../door/open-test-app.ts'
import { textsOf } from './sample-reports.ts'

const PUPILS = { year: 2025, field: 'students', reason: '填报' }
const about = { year: 2025, standard: 'quality-2017' }

describe('reports through the door', () => {
  it('are listed with their formats', async () => {
    const { client } = await openTestApp({ sample: 'taiping' })
    const list = valueIn(await client.reports.list({}))
    expect(list.map(({ slug, scope, formats }) => ({ slug, scope, formats }))).toEqual([
      { slug: 'school-acceptance', scope: 'school', formats: ['docx', 'pdf'] },
      { slug: 'county-assessment', scope: 'county', formats: ['docx', 'pdf', 'xlsx'] },
      { slug: 'application-tables', scope: 'county', formats: ['xlsx', 'docx', 'pdf'] },
      { slug: 'visit-record', scope: 'visit', formats: ['docx', 'pdf'] },
      { slug: 'visit-blank-form', scope: 'visit', formats: ['docx', 'pdf'] },
    ])
  })

  it('come as blocks for the preview and as a file to fetch', async () => {
    const { client, tokens } = await openTestApp({ sample: 'taiping' })
    const request = { ...about, slug: 'county-assessment', schoolId: null }
    const preview = valueIn(await client.reports.preview(request))
    expect(preview.title).toBe('太平区县域义务教育均衡发展督导评估报告（县级自评）')
    const written = valueIn(await client.reports.write({ ...request, format: 'docx' }))
    expect(written.fileName).toBe('太平区2025学年县级自评报告.docx')
    const file = tokens.find(written.token)
    expect(
      readFileSync(file?.path ?? '')
        .subarray(0, 2)
        .toString(),
    ).toBe('PK')
  })

  it('conclude of a county with primary schools only what the screen concludes', async () => {
    const { client } = await openTestApp()
    const attributes = newSchoolAttributes({ name: '红树小学', kind: 'primary' })
    const { schoolId } = valueIn(await client.schools.create(attributes))
    const corrections = Object.entries(PRIMARY_AT_THRESHOLDS).map(([key, value]) => {
      const [field = '', stage = 'whole'] = key.split('.')
      return { ...{ year: 2025, schoolId, field, value: String(value) }, stage: stage as ObservationStage }
    })
    valueIn(await client.observations.correctAll({ corrections, reason: '填报' }))
    const { result } = valueIn(await client.county.get({ ...about, today: '2026-05-12' }))
    expect(result.open).toMatchObject({ schools: 0, coefficients: 0 })
    const request = { ...about, slug: 'county-assessment', schoolId: null }
    const texts = textsOf(valueIn(await client.reports.preview(request)))
    expect(texts).toContain('7项校际差异系数中，符合7项，超过限值0项，无法判定0项。')
    expect(texts).toContain('就资源配置而言，全县各学校和各项校际差异系数均达到要求。')
  })

  it('speak of a split only where stages share what a school has', async () => {
    const { client } = await openTestApp()
    const attributes = newSchoolAttributes({ name: '红树学校', kind: 'nineYear' })
    const { schoolId } = valueIn(await client.schools.create(attributes))
    const splitIn = async (junior: string) => {
      const correct = (stage: 'primary' | 'junior', value: string) =>
        client.observations.correct({ ...PUPILS, schoolId, stage, value })
      valueIn(await correct('primary', '300'))
      valueIn(await correct('junior', junior))
      const request = { ...about, slug: 'school-acceptance', schoolId }
      const texts = textsOf(valueIn(await client.reports.preview(request)))
      return texts.some((text) => text.includes('由各学段共用'))
    }
    expect(await splitIn('200')).toBe(true)
    expect(await splitIn('0')).toBe(false)
  })

  it('refuse what is not offered, with the code that the contract names', async () => {
    const { client } = await openTestApp({ sample: 'taiping' })
    const [school] = valueIn(await client.schools.list({}))
    const request = { ...about, slug: 'school-acceptance', schoolId: school?.id ?? null }
    expect(await client.reports.write({ ...request, format: 'xlsx' })).toMatchObject({
      error: { code: 'formatNotOffered' },
    })
    expect(await client.reports.preview({ ...request, slug: 'none' })).toMatchObject({
      error: { code: 'reportNotFound' },
    })
    expect(await client.reports.preview({ ...request, schoolId: 'none' })).toMatchObject({
      error: { code: 'notFound' },
    })
    expect(await client.reports.preview({ ...request, standard: 'none' })).toMatchObject({
      error: { code: 'standardNotFound' },
    })
  })

  it('say that this machine cannot print where nothing on it can', async () => {
    const { client } = await openTestApp({ sample: 'taiping' })
    const answer = await client.reports.write({
      ...about,
      slug: 'county-assessment',
      schoolId: null,
      format: 'pdf',
    })
    expect(answer).toMatchObject({ ok: false, error: { code: 'printUnavailable' } })
  })

  it('are made of a county without a name, schools or figures as well', async () => {
    const { client } = await openTestApp()
    for (const slug of ['county-assessment', 'application-tables']) {
      const blank = valueIn(await client.reports.preview({ ...about, slug, schoolId: null }))
      expect(blank.blocks.length).toBeGreaterThan(1)
    }
    const county = valueIn(
      await client.reports.preview({ ...about, slug: 'county-assessment', schoolId: null }),
    )
    const texts = county.blocks.flatMap((block) =>
      block.kind === 'paragraph' ? block.runs.map((run) => run.text) : [],
    )
    expect(texts).toContain('就资源配置而言，因数据不全，全县是否达到要求暂不能判定。')
    expect(county.title).toContain('＿＿＿＿县（市、区）')
  })
})

describe('the name of a file', () => {
  it('has nothing that a file system forbids or that hides what it is', () => {
    expect(safeFileName('甲/乙\\丙:"*?<>|\u202e')).toBe('甲－乙－丙－－－－－－－－')
    expect(safeFileName('..')).toBe('－')
    expect(Array.from(safeFileName('🏫'.repeat(200)))).toHaveLength(80)
    expect(safeFileName('半\ud83d').isWellFormed()).toBe(true)
  })
})
