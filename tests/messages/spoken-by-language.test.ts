import { describe, expect, it } from 'vitest'
import { hostLanguage } from '../../electron/platform/host-language.ts'
import { fields } from '../../seeds/fields/index.ts'
import { standards } from '../../seeds/standards/index.ts'
import { becauseSentences } from '../../shared/messages/because-sentence.ts'
import { errorSentence } from '../../shared/messages/error-sentence.ts'
import { LANGUAGES, labelIn } from '../../shared/messages/language.ts'
import { problemSentence } from '../../shared/messages/problem-sentence.ts'

const [standard] = standards

describe('what is said by language', () => {
  it('tells reasons in the words of the dictionary', () => {
    if (standard === undefined) throw new Error('no standard')
    const because = [
      { code: 'missingValue', field: 'equipmentValue', stage: 'primary' },
      { code: 'tooFewMet' },
    ] as const
    expect(LANGUAGES.map((language) => becauseSentences(language, because, { fields, standard }))).toEqual([
      '缺「教学仪器设备资产值」（小学）；达到要求的指标少于规定项数',
      '"Value of teaching equipment" is missing (Primary); Fewer indicators meet their requirement than the standard asks for',
    ])
  })

  it('tells a problem with its place', () => {
    const problem = {
      severity: 'error',
      code: 'notANumberSpaces',
      file: '水泉初级中学.xls',
      sheet: 'Sheet1',
      cell: 'E27',
      params: { raw: '3 8', guess: '38' },
    } as const
    expect(problemSentence('en', problem)).toBe(
      '水泉初级中学.xls › Sheet1 › E27: "3 8" is not a number. Is it 38? Correct the file and import it again.',
    )
  })

  it('tells an error, and the code itself where it is none of the known', () => {
    expect(errorSentence('en', 'reasonRequired')).toBe('Write down the reason.')
    expect(errorSentence('en', 'toString')).toBe('toString')
  })

  it('names every field, indicator and standard in both', () => {
    const labels = [
      ...fields.map(({ label }) => label),
      ...standards.flatMap(({ label, indicators }) => [
        label,
        ...indicators.flatMap((indicator) => [indicator.label, indicator.shortLabel, indicator.unit]),
      ]),
    ]
    expect(labels.length).toBeGreaterThan(80)
    expect(labels.filter((label) => /\p{Script=Han}/u.test(labelIn('en', label)))).toEqual([])
    expect(labels.filter((label) => labelIn('zh-CN', label) === '' || labelIn('en', label) === '')).toEqual(
      [],
    )
  })

  it.each([
    [{ JUNHENG_LANG: 'en' }, 'en'],
    [{ JUNHENG_LANG: 'fr' }, 'zh-CN'],
    [{ LANG: 'en_US.UTF-8' }, 'zh-CN'],
  ])('is Chinese on the command line unless asked for: %o', (environment, language) => {
    expect(hostLanguage(environment)).toBe(language)
  })
})
