import { describe, expect, it } from 'vitest'
import type { Answer } from '../../shared/checklists/answer.ts'
import { listRows } from '../../shared/checklists/list-rows.ts'
import { classRows, itemOf, roomRows, schoolOf } from './inspect.ts'

const twelveClasses = { classes: { junior: '13' } }

describe('classes counted one by one', () => {
  it('fail by one class of 51 in 初中', () => {
    const item = itemOf('12', schoolOf(), {
      12: classRows([
        ['七(1)', 43, 47],
        ['七(2)', 48, 51],
      ]),
    })
    expect(item.verdict).toBe('unmet')
    expect(item.parts.map((part) => part.verdict)).toEqual(['met', 'unmet'])
    expect(item.checks).toMatchObject([{ value: '51', limit: '50', comparison: '≤' }])
    expect(item.findings).toEqual(['水泉初级中学七(2)实有51人，超过50人/班'])
  })

  it('pass at 50 in 初中 and fail at 46 in 小学', () => {
    expect(itemOf('12', schoolOf(), { 12: classRows([['七(1)', 50, 50]]) }).verdict).toBe('met')
    const primary = schoolOf({ kind: 'primary' })
    expect(itemOf('12', primary, { 12: classRows([['一(1)', 45, 45]], 'primary') }).verdict).toBe('met')
    expect(itemOf('12', primary, { 12: classRows([['一(1)', 45, 46]], 'primary') }).verdict).toBe('unmet')
  })

  it('are not met before all are counted, but fail as soon as one does', () => {
    const open = itemOf('12', schoolOf(), {
      12: classRows([
        ['七(1)', 43, 47],
        ['七(2)', 48, null],
      ]),
    })
    expect(open).toMatchObject({ verdict: 'open', answered: false, begun: true })
    const failed = itemOf('12', schoolOf(), {
      12: classRows([
        ['七(1)', 43, 51],
        ['七(2)', 48, null],
      ]),
    })
    expect(failed).toMatchObject({ verdict: 'unmet', answered: false })
  })

  it('show each difference to what was declared', () => {
    const item = itemOf('12', schoolOf(), {
      12: classRows([
        ['七(1)', 43, 47],
        ['七(2)', 48, 48],
      ]),
    })
    expect(item.parts.map((part) => [part.difference, part.beyondTolerance])).toEqual([
      ['4', true],
      ['0', false],
    ])
  })

  it('say which row is wrong, and keep what was typed', () => {
    const answer = classRows([['七(1)', 43, 47]])
    const rows = answer.type === 'countList' ? answer.rows : []
    const wrong: Answer = {
      type: 'countList',
      rows: rows.map((row) => ({ ...row, observed: '4 7人' })),
      remark: '',
      notApplicable: null,
    }
    const item = itemOf('12', schoolOf(), { 12: wrong })
    expect(item).toMatchObject({ valid: false, answered: false, verdict: 'open' })
    expect(item.problems).toEqual([{ code: 'notANumber', part: '七(1)' }])
    const twice = { ...wrong, rows: [...rows, ...rows] }
    expect(itemOf('12', schoolOf(), { 12: twice }).problems).toEqual([
      { code: 'duplicateRow', part: '七(1)' },
    ])
  })

  it('begin as the class list of the school, without 高中', () => {
    const rows = listRows(
      { type: 'countList', rows: { of: 'classes' }, unit: '人', decimals: 0 },
      {
        classes: [
          { stage: 'junior', grade: 7, name: '七(1)', students: 43 },
          { stage: 'junior', grade: 7, name: '七(1)', students: 44 },
          { stage: 'senior', grade: 10, name: '高一(1)', students: 50 },
        ],
        rooms: [],
      },
    )
    expect(rows).toMatchObject([
      { label: '七(1)', declared: '43', observed: null },
      { label: '七(1)', declared: '44', observed: null },
    ])
    expect(new Set(rows.map((row) => row.key)).size).toBe(2)
  })
})

describe('rooms measured one by one', () => {
  it('need one of the size for every twelve classes begun', () => {
    const at = (...areas: readonly (string | null)[]) =>
      itemOf('20', schoolOf(), { 20: roomRows(...areas) }, twelveClasses)
    expect(at('96', '98.5').verdict).toBe('met')
    expect(at('96', '95.99').verdict).toBe('unmet')
    expect(at('96', '95.99').findings).toEqual([
      '水泉初级中学面积不小于96平方米的音乐专用教室1间，按每12个班1间应有2间',
    ])
    expect(at('96', null).verdict).toBe('open')
    expect(at('80', null).verdict).toBe('unmet')
  })

  it('fail where there is none, and are open until that is said', () => {
    const none = roomRows()
    expect(itemOf('20', schoolOf(), { 20: none }, twelveClasses).verdict).toBe('open')
    const said: Answer = { type: 'countList', rows: [], none: true, remark: '', notApplicable: null }
    expect(itemOf('20', schoolOf(), { 20: said }, twelveClasses)).toMatchObject({
      verdict: 'unmet',
      answered: true,
    })
  })

  it('may be smaller where the relaxation is applied, by year and for small rural schools', () => {
    const answers = { 20: roomRows('73', '75') }
    const old = schoolOf({ plannedBy2016: true, relaxations: ['roomsPlannedBy2016'] })
    expect(itemOf('20', old, answers, twelveClasses)).toMatchObject({
      verdict: 'met',
      relaxedBy: ['roomsPlannedBy2016'],
    })
    expect(itemOf('22', old, answers, twelveClasses).visible).toBe(true)
    const small = schoolOf({ location: 'rural', largestClass: 29, relaxations: ['roomsOfSmallRuralSchools'] })
    expect(itemOf('20', small, { 20: roomRows('61', '61') }, twelveClasses).verdict).toBe('met')
    expect(itemOf('20', small, { 20: roomRows('61', '60') }, twelveClasses).verdict).toBe('unmet')
    const larger = { ...small, largestClass: 30 }
    expect(itemOf('20', larger, { 20: roomRows('61', '61') }, twelveClasses).verdict).toBe('unmet')
  })

  it('of a school with both stages must have the larger of the two sizes', () => {
    const both = schoolOf({
      kind: 'nineYear',
      location: 'rural',
      largestClass: 29,
      relaxations: ['roomsOfSmallRuralSchools'],
    })
    const declared = { classes: { primary: '6', junior: '3' } }
    const at = (area: string) => itemOf('20', both, { 20: roomRows(area) }, declared).verdict
    expect([at('61'), at('60.99'), at('54')]).toEqual(['met', 'unmet', 'unmet'])
  })
})
