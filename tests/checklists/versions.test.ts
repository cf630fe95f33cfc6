import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { acceptance2017 } from '../../seeds/checklists/acceptance-2017.ts'
import type { ChecklistTemplate } from '../../shared/checklists/template.ts'
import { templateProblems } from '../../shared/checklists/template-problems.ts'
import { publicationOf, versionOf } from '../../shared/checklists/versions.ts'
import { templateOf } from './inspect.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const version = (template: ChecklistTemplate) => versionOf(template, sha256)
const changed: ChecklistTemplate = {
  ...acceptance2017,
  items: acceptance2017.items.map((item) =>
    item.code === '77' ? { ...item, requirement: '每周5天，每天≥1小时' } : item,
  ),
}

describe('a published version', () => {
  it('is known by its content, whatever the order of its keys', () => {
    const reordered = Object.fromEntries(Object.entries(acceptance2017).toReversed())
    expect(version(reordered as ChecklistTemplate)).toEqual(version(acceptance2017))
    const stored: ChecklistTemplate = JSON.parse(JSON.stringify(acceptance2017))
    expect(version(stored)).toEqual(version(acceptance2017))
    expect(version(changed).hash).not.toBe(version(acceptance2017).hash)
  })

  it('never changes: other content needs another number', () => {
    const published = [version(acceptance2017)]
    expect(publicationOf(published, version(acceptance2017))).toBe('unchanged')
    expect(publicationOf(published, version(changed))).toBe('changed')
    const next = version({ ...changed, version: acceptance2017.version + 1 })
    expect(publicationOf(published, next)).toBe('new')
    expect(publicationOf([next], version(acceptance2017))).toBe('older')
    expect(publicationOf(published, version({ ...changed, slug: 'own' }))).toBe('new')
  })
})

describe('the faults of a template', () => {
  it('are named with their item', () => {
    const template = templateOf([
      { code: '1', condition: { answer: '2', verdict: ['met'] } },
      { code: '2', section: 'Z', points: '5' },
      { code: '2', section: 'B', condition: { answer: '9', verdict: ['met'] } },
      { code: '4', thresholds: [{ kind: 'agree', of: ['count'] }] },
      {
        code: '5',
        thresholds: [{ kind: 'eachRow', comparison: '≤', limits: { whole: '45' } }],
      },
    ])
    expect(templateProblems(template).map(({ code, item, name }) => [code, item, name])).toEqual([
      ['duplicateCode', '2', '2'],
      ['laterItem', '1', '2'],
      ['unknownSection', '2', 'Z'],
      ['pointsWithoutScoring', '2', '5'],
      ['unknownItem', '2', '9'],
      ['thresholdWithoutFigures', '4', 'agree'],
      ['unknownFigure', '4', 'count'],
      ['thresholdWithoutRows', '5', 'eachRow'],
    ])
  })
})
