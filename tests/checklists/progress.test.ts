import { describe, expect, it } from 'vitest'
import { acceptance2017 } from '../../seeds/checklists/acceptance-2017.ts'
import type { Answer } from '../../shared/checklists/answer.ts'
import { classRows, inspect, no, notApplicable, partly, schoolOf, templateOf, yes } from './inspect.ts'

describe('progress', () => {
  it('counts what is visible, answered, open, wrong', () => {
    const { progress, sections } = inspect(
      templateOf([
        { code: '1' },
        { code: '2', severity: 'veto' },
        { code: '3', section: 'B' },
        { code: '4', section: 'B', required: false },
        { code: '5', section: 'B' },
      ]),
      schoolOf(),
      {},
      { 1: partly, 2: no, 3: notApplicable('无'), 5: notApplicable('') },
    )
    expect(progress).toEqual({
      visible: 5,
      answered: 3,
      open: 2,
      required: 4,
      requiredOpen: 1,
      invalid: 1,
      met: 0,
      partly: 1,
      unmet: 1,
      notApplicable: 1,
      noted: 0,
      problems: 2,
      vetoes: 1,
      beyondTolerance: 0,
    })
    expect(sections.map((one) => [one.section, one.progress.answered, one.progress.visible])).toEqual([
      ['A', 2, 2],
      ['B', 1, 3],
    ])
  })

  it('names a veto only where a veto item is not met', () => {
    const vetoes = (answer: Answer) => inspect(acceptance2017, schoolOf(), {}, { 16: answer }).progress.vetoes
    expect([vetoes(yes), vetoes(partly), vetoes(no)]).toEqual([0, 0, 1])
  })
})

describe('what is missing to finish', () => {
  it('is every required visible item at first', () => {
    const { missing, progress } = inspect(acceptance2017, schoolOf(), {}, {})
    expect(missing).toHaveLength(progress.required)
    expect(new Set(missing.map((one) => one.because))).toEqual(new Set(['open']))
  })

  it('says whether an item is open, half done or wrong', () => {
    const { missing } = inspect(
      acceptance2017,
      schoolOf(),
      {},
      {
        12: classRows([
          ['七(1)', 43, 47],
          ['七(2)', 48, null],
        ]),
        16: notApplicable(''),
        29: no,
      },
    )
    const because = (code: string) => missing.find((one) => one.code === code)?.because
    expect(because('12')).toBe('incomplete')
    expect(because('16')).toBe('invalid')
    expect(because('13')).toBe('open')
    expect(because('29')).toBeUndefined()
  })

  it('is nothing where each required item has its answer, problems or not', () => {
    const template = templateOf([{ code: '1' }, { code: '2', required: false }, { code: '3' }])
    const { missing } = inspect(template, schoolOf(), {}, { 1: no, 3: notApplicable('无此项') })
    expect(missing).toEqual([])
  })
})

describe('a score', () => {
  const items = [
    { code: '1', points: '5' },
    { code: '2', points: '3' },
    {
      code: '3',
      section: 'B',
      answer: { type: 'score', maximum: '10', passes: '8', partlyFrom: '6', decimals: 1 },
    },
    { code: '4', section: 'B', points: '2' },
  ] as const
  const answers = {
    1: yes,
    2: partly,
    3: { type: 'score', points: '6.5', remark: '', notApplicable: null },
    4: notApplicable('无宿舍'),
  } as const

  it('is exact, and leaves out what was not applicable', () => {
    const template = templateOf(items, { scoring: { partlyShare: '0.5', notApplicable: 'leftOut' } })
    const { score, sections, items: found } = inspect(template, schoolOf(), {}, answers)
    expect(score).toEqual({ earned: '13', possible: '18', percent: '72.22' })
    expect(sections.map((one) => one.score?.earned)).toEqual(['6.5', '6.5'])
    expect(found[2]?.verdict).toBe('partly')
  })

  it('counts it in full where the template says so', () => {
    const template = templateOf(items, { scoring: { partlyShare: '0.5', notApplicable: 'full' } })
    expect(inspect(template, schoolOf(), {}, answers).score).toMatchObject({ earned: '15', possible: '20' })
  })

  it('is none where the template has none, and more than the maximum is refused', () => {
    expect(inspect(acceptance2017, schoolOf(), {}, {}).score).toBeNull()
    const template = templateOf(items, { scoring: { partlyShare: '0.5', notApplicable: 'leftOut' } })
    const tooMuch = { 3: { ...answers[3], points: '10.1' } }
    expect(inspect(template, schoolOf(), {}, tooMuch).items[2]?.problems).toMatchObject([
      { code: 'aboveMaximum' },
    ])
  })
})
