import { describe, expect, it } from 'vitest'
import { itemOf, numbers, schoolOf } from './inspect.ts'

const nineYear = schoolOf({ kind: 'nineYear', name: '太平学校' })

describe('a figure against its threshold', () => {
  it('meets what it equals: 9 teachers for 1000 pupils are 0.9 per hundred', () => {
    const at = (teachers: string) =>
      itemOf(
        '4',
        schoolOf(),
        { 4: numbers({ 'peAndArt.junior': teachers }) },
        { students: { junior: '1000' } },
      )
    expect(at('9').verdict).toBe('met')
    expect(at('8').verdict).toBe('unmet')
    expect(at('8').findings).toEqual(['水泉初级中学每百名学生拥有体育、艺术专任教师0.80人，低于0.9人的要求'])
  })

  it('meets an upper limit that it equals', () => {
    const at = (minutes: string) => itemOf('58', schoolOf(), { 58: numbers({ 'minutes.junior': minutes }) })
    expect(at('90').verdict).toBe('met')
    expect(at('91').verdict).toBe('unmet')
  })

  it('meets an equality by nothing else', () => {
    const at = (lessons: string) => itemOf('44', schoolOf(), { 44: numbers({ 'grades79.junior': lessons }) })
    expect(at('34').verdict).toBe('met')
    expect(at('33').verdict).toBe('unmet')
    expect(at('35').verdict).toBe('unmet')
  })

  it('is judged by the limit of each stage', () => {
    const item = itemOf(
      '3',
      nineYear,
      { 3: numbers({ 'backbone.primary': '5', 'backbone.junior': '3' }) },
      { students: { primary: '500', junior: '400' } },
    )
    expect(item.checks.map(({ stage, value, verdict }) => [stage, value, verdict])).toEqual([
      ['primary', '1.00', 'met'],
      ['junior', '0.75', 'unmet'],
    ])
    expect(item.findings).toEqual(['太平学校初中每百名学生拥有县级以上骨干教师0.75人，低于1人的要求'])
  })

  it('is split between the stages of a nine-year school by 1 to 1.1', () => {
    const at = (area: string) =>
      itemOf(
        '6',
        nineYear,
        { 6: numbers({ 'sportsGround.whole': area, 'gymnasium.whole': '0' }) },
        { students: { primary: '100', junior: '100' } },
      ).checks
    // 7.5 × (100 + 1.1 × 100) = 1575; for the junior stage 10.2 × 210 ÷ 1.1 = 1947.27…
    expect(at('1575').map((check) => check.verdict)).toEqual(['met', 'unmet'])
    expect(at('1574.99').map((check) => check.verdict)).toEqual(['unmet', 'unmet'])
    expect(at('1947.27').map((check) => check.verdict)).toEqual(['met', 'unmet'])
    expect(at('1947.28').map((check) => check.verdict)).toEqual(['met', 'met'])
  })

  it('is split by 1 to 1.1 with attached classes too, whatever the kind of the school', () => {
    const grounds = { 6: numbers({ 'sportsGround.whole': '1574.99', 'gymnasium.whole': '0' }) }
    const students = { students: { primary: '100', junior: '100' } }
    const attached = schoolOf({ attachedStages: ['primary'] })
    const checks = itemOf('6', attached, grounds, students).checks
    expect(checks).toEqual(itemOf('6', nineYear, grounds, students).checks)
    expect(checks.map(({ stage, verdict }) => [stage, verdict])).toEqual([
      ['primary', 'unmet'],
      ['junior', 'unmet'],
    ])
  })

  it('is not judged where campuses share among themselves: the whole does not tell it', () => {
    const item = itemOf(
      '6',
      { ...nineYear, campuses: true },
      { 6: numbers({ 'sportsGround.whole': '5000', 'gymnasium.whole': '0' }) },
      { students: { primary: '100', junior: '100' } },
    )
    expect(item.verdict).toBe('noted')
    expect(item.findings).toEqual([])
  })

  it('is judged of a school with one stage, whatever campuses it has: nothing is shared', () => {
    const grounds = { 6: numbers({ 'sportsGround.whole': '1019', 'gymnasium.whole': '0' }) }
    const students = { students: { junior: '100' } }
    const { checks } = itemOf('6', schoolOf({ campuses: true }), grounds, students)
    expect(checks).toMatchObject([{ stage: 'junior', value: '10.19', verdict: 'unmet' }])
    expect(checks).toEqual(itemOf('6', schoolOf(), grounds, students).checks)
  })

  it('takes the gymnasium off the teaching rooms', () => {
    const item = itemOf(
      '5',
      schoolOf(),
      { 5: numbers({ 'teachingRooms.whole': '680', 'indoorSports.whole': '101' }) },
      { students: { junior: '100' } },
    )
    expect(item.checks).toMatchObject([{ value: '5.79', limit: '5.8', verdict: 'unmet' }])
  })

  it('shows as many decimals as it takes to stand on the side on which it is judged', () => {
    const item = itemOf(
      '6',
      schoolOf(),
      { 6: numbers({ 'sportsGround.whole': '10199', 'gymnasium.whole': '0' }) },
      { students: { junior: '1000' } },
    )
    expect(item.checks).toMatchObject([{ value: '10.199', limit: '10.2', verdict: 'unmet' }])
  })

  it('reads a clock', () => {
    const at = (start: string) => itemOf('53', schoolOf(), { 53: numbers({ 'start.junior': start }) })
    expect(at('8:00').verdict).toBe('met')
    expect(at('７：５９').findings).toEqual(['水泉初级中学上午7:59开始上课，早于8:00'])
    expect(at('25:00').problems).toEqual([{ code: 'notATime', part: 'start.junior' }])
  })

  it('of a school under 100 pupils is set against 100', () => {
    const declared = {
      students: { primary: '40' },
      publicFundsQuotaPrimary: { whole: '935' },
    }
    const at = (funds: string) =>
      itemOf('74', schoolOf({ kind: 'primary' }), { 74: numbers({ 'funds.whole': funds }) }, declared)
    expect(at('93500').verdict).toBe('met')
    expect(at('93499.99').verdict).toBe('unmet')
    expect(at('93499.99').findings).toEqual(['水泉初级中学公用经费拨付93499.99元，少于按定额应拨付的93500元'])
  })

  it('gives the retention of the cohort', () => {
    const at = (graduates: string) =>
      itemOf('79', schoolOf(), {
        79: numbers({
          'graduates.whole': graduates,
          'in.whole': '6',
          'out.whole': '4',
          'entrants.whole': '101',
          'deaths.whole': '1',
        }),
      }).checks
    expect(at('97')).toMatchObject([{ value: '95.00', verdict: 'met' }])
    expect(at('96')).toMatchObject([{ value: '94.00', verdict: 'unmet' }])
  })

  it('is noted, not judged, while the enrolment is not known', () => {
    const item = itemOf('4', schoolOf(), { 4: numbers({ 'peAndArt.junior': '9' }) })
    expect(item).toMatchObject({ answered: true, verdict: 'noted', findings: [] })
    expect(item.checks).toMatchObject([{ verdict: 'open', value: null }])
  })

  it('is looser by a relaxation that the county applies, and says which', () => {
    const answers = { 14: numbers({ 'students.junior': '2400' }) }
    const old = { plannedBy2010: true }
    expect(itemOf('14', schoolOf(old), answers).verdict).toBe('unmet')
    const relaxed = schoolOf({ ...old, relaxations: ['schoolSize'] })
    expect(itemOf('14', relaxed, answers)).toMatchObject({ verdict: 'met', relaxedBy: ['schoolSize'] })
    expect(itemOf('15', relaxed, answers).visible).toBe(true)
    expect(itemOf('14', relaxed, { 14: numbers({ 'students.junior': '2401' }) }).verdict).toBe('unmet')
    const unknown = schoolOf({ plannedBy2010: null, relaxations: ['schoolSize'] })
    expect(itemOf('14', unknown, answers).verdict).toBe('unmet')
  })

  it('of a nine-year school is limited to 2500 over both stages', () => {
    const at = (junior: string) =>
      itemOf('14', nineYear, { 14: numbers({ 'students.primary': '1500', 'students.junior': junior }) })
    expect(at('1000').verdict).toBe('met')
    expect(at('1001').findings).toEqual(['太平学校义务教育阶段在校生2501人，超过2500人的规模上限'])
  })
})

describe('an observed figure beside the declared one', () => {
  const declared = { students: { junior: '412' }, equipmentValue: { whole: '1000000' } }

  it('shows the difference, the field that it can stand for, and the indicators it touches', () => {
    const item = itemOf(
      '1',
      schoolOf(),
      { 1: numbers({ 'register.junior': '412', 'present.junior': '409', 'statistics.junior': '412' }) },
      declared,
    )
    expect(item.parts.find((part) => part.figure === 'present')).toMatchObject({
      declared: '412',
      observed: '409',
      difference: '-3',
      beyondTolerance: true,
      adoptAs: 'students',
    })
    expect(item.verdict).toBe('unmet')
    expect(item.touches).toContain('multimediaRooms')
    expect(item.findings).toEqual(['水泉初级中学在校生数不一致：学籍412人，实有409人，统计412人，申报412人'])
  })

  it('passes within the tolerance, its edge included', () => {
    const at = (value: string) =>
      itemOf('7', schoolOf(), { 7: numbers({ 'equipment.whole': value }) }, declared)
    expect(at('1010000').beyondTolerance).toBe(false)
    expect(at('1010000').touches).toEqual(['equipmentValue'])
    expect(at('1010000.01').beyondTolerance).toBe(true)
    expect(at('1000000').touches).toEqual([])
  })
})
