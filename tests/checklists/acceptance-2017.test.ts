import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { acceptance2017 } from '../../seeds/checklists/acceptance-2017.ts'
import { checklists } from '../../seeds/checklists/index.ts'
import { fields } from '../../seeds/fields/index.ts'
import { relaxations } from '../../seeds/relaxations/index.ts'
import { quality2017 } from '../../seeds/standards/quality-2017.ts'
import { requirementsOf } from '../../shared/checklists/requirements.ts'
import { ChecklistTemplate } from '../../shared/checklists/template.ts'
import { templateProblems } from '../../shared/checklists/template-problems.ts'
import { versionOf } from '../../shared/checklists/versions.ts'

const { items } = acceptance2017
const item = (code: number) => {
  const found = items.find((one) => one.code === String(code))
  if (found === undefined) throw new Error(`no item ${code}`)
  return found
}
const tagged = (pattern: RegExp) =>
  items.filter((one) => one.basisTags.some((tag) => pattern.test(tag))).map((one) => Number(one.code))

describe('the checklist of acceptance', () => {
  it('has 90 items, numbered 1 to 90, in sections A to I', () => {
    expect(items.map((one) => one.code)).toEqual(Array.from({ length: 90 }, (_, index) => `${index + 1}`))
    const sizes = acceptance2017.sections.map(
      ({ code }) => [code, items.filter((one) => one.section === code).length] as const,
    )
    expect(Object.fromEntries(sizes)).toEqual({ A: 11, B: 8, C: 14, D: 10, E: 12, F: 12, G: 11, H: 6, I: 6 })
  })

  it('has the shape of a template, every part filled, and no faults', () => {
    expect(ChecklistTemplate.parse(acceptance2017)).toEqual(acceptance2017)
    expect(templateProblems(acceptance2017)).toEqual([])
  })

  it('vetoes by 一票否决, demands by the 7, 15 and 9 items, and advises by the rest', () => {
    const of = (severity: string) =>
      items.filter((one) => one.severity === severity).map((one) => Number(one.code))
    expect(of('veto')).toEqual([16, 38, 68, 69])
    expect(of('veto')).toEqual(tagged(/^YV$/))
    const demanded = tagged(/^(Y7|Y15|YQ)(-|$)/).filter((code) => !of('veto').includes(code))
    expect(of('must')).toEqual(demanded)
    expect([...of('veto'), ...of('must'), ...of('should')]).toHaveLength(90)
  })

  it('marks local and unsourced values as the county’s to change', () => {
    const local = items.filter((one) => one.editable).map((one) => Number(one.code))
    expect(local).toEqual([17, 23, 24, 27, 28, 31, 33, 40, 43, 47, 49, 65, 72, 77, 80, 90])
    expect(tagged(/^LK$/).every((code) => local.includes(code))).toBe(true)
  })

  it('uses fields of the dictionary and indicators of the standard', () => {
    const codes = new Set(fields.map((field) => field.code))
    const named = [...JSON.stringify(acceptance2017).matchAll(/"(?:field|adoptAs)":"(\w+)"/g)]
    expect(named.length).toBeGreaterThan(40)
    expect(named.map((match) => match[1]).filter((code) => !codes.has(code ?? ''))).toEqual([])
    const ids = new Set(quality2017.indicators.map((indicator) => indicator.id))
    const used = new Set(items.flatMap((one) => one.indicators))
    expect([...used].filter((id) => !ids.has(id))).toEqual([])
    expect(used.size).toBe(7)
  })

  it('asks for the seven indicators with the limits and clauses of the standard', () => {
    for (const [index, indicator] of quality2017.indicators.entries()) {
      const one = item(index + 2)
      const [threshold] = one.thresholds
      expect(one.indicators).toEqual([indicator.id])
      expect(one.basis).toContain(indicator.clause)
      expect(threshold).toMatchObject({ kind: 'figures', comparison: '≥', limits: indicator.thresholds })
      expect(threshold?.kind === 'figures' ? threshold.scale : '').toBe(String(indicator.scale))
    }
  })

  it('names every requirement of the 15 and 9 items by its number', () => {
    const numbered = (code: number) => requirementsOf(item(code).basisTags)
    expect(numbered(12)).toEqual([{ series: 'government', number: 5 }])
    expect(numbered(28)).toEqual([
      { series: 'quality', number: 3 },
      { series: 'quality', number: 5 },
    ])
    expect([numbered(2), numbered(16)]).toEqual([[], []])
    const all = items.flatMap((one) => requirementsOf(one.basisTags))
    expect(Math.max(...all.filter((one) => one.series === 'government').map((one) => one.number))).toBe(15)
    expect(Math.max(...all.filter((one) => one.series === 'quality').map((one) => one.number))).toBe(9)
  })

  it('touches every indicator of the enrolment where pupils are counted', () => {
    const ids = quality2017.indicators.map(({ id }) => id)
    for (const code of [1, 12, 14]) expect(item(code).indicators).toEqual(ids)
  })

  it('relaxes by the definitions of the relaxations only, each with its clause', () => {
    const used = items.flatMap(({ thresholds }) =>
      thresholds.flatMap((one) => (one.kind === 'agree' ? [] : (one.relaxations ?? []))),
    )
    const inIndicators = quality2017.indicators.flatMap(({ relaxed = [] }) =>
      relaxed.map(({ relaxation }) => relaxation),
    )
    expect(new Set([...used.map(({ id }) => id), ...inIndicators])).toEqual(
      new Set(relaxations.map(({ id }) => id)),
    )
    for (const { id, when, basis } of used) {
      const definition = relaxations.find((one) => one.id === id)
      expect([when, basis]).toEqual([definition?.when, definition?.basis])
    }
  })

  it('words every finding with the school, and fills no placeholder that nobody knows', () => {
    const known = ['school', 'stage', 'item', 'class', 'declared', 'observed', 'difference']
    const common = new Set([...known, 'threshold', 'limit', 'unit'])
    for (const one of items) {
      const figures = one.answer.type === 'number' ? one.answer.figures.map((figure) => figure.code) : []
      for (const wording of [one.wording.unmet, one.wording.partly ?? one.wording.unmet]) {
        expect(wording).toContain('{school}')
        const used = [...wording.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')
        expect(used.filter((name) => !common.has(name) && !figures.includes(name))).toEqual([])
      }
    }
  })

  it('counts classes, music rooms and art rooms one by one', () => {
    const lists = items.filter((one) => one.answer.type === 'countList').map((one) => Number(one.code))
    expect(lists).toEqual([12, 20, 21])
  })

  it('is what was published as version 3, to the letter', () => {
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
    expect(versionOf(acceptance2017, sha256).hash).toBe(
      'c9758d41b71d8bdd4003cbf0bc53d3b1a435f8c37cd77f4e7b42b886deae476a',
    )
  })
})

describe('seeds/checklists', () => {
  it('lists every file in its index, with slugs that are unique', () => {
    const listed = (folder: string, except: readonly string[]) => {
      const index = readFileSync(`${folder}/index.ts`, 'utf8')
      return readdirSync(folder)
        .filter((name) => name.endsWith('.ts') && !except.includes(name))
        .map((name) => [name, index.includes(`'./${name}'`)])
    }
    const helpers = ['index.ts', 'define-item.ts', 'thresholds.ts', 'basis.ts']
    const templates = listed('seeds/checklists', helpers)
    const sections = listed('seeds/checklists/acceptance-2017', ['index.ts'])
    expect(sections).toHaveLength(9)
    expect([...templates, ...sections].filter(([, found]) => found !== true)).toEqual([])
    expect(templates).toHaveLength(checklists.length)
    expect(new Set(checklists.map((one) => `${one.slug}@${one.version}`)).size).toBe(checklists.length)
  })
})
