import { describe, expect, it } from 'vitest'
import { createSchoolIndex } from '../../electron/returns/schools/match-school.ts'
import { schoolNameKey } from '../../electron/returns/schools/school-name.ts'
import { kindOfCode, kindOfName } from '../../electron/returns/text/kind-words.ts'
import { school } from './evaluate-files.ts'

const registry = [
  school('红树小学', 'primary', { code: '2121900102' }),
  school('第四初级中学', 'junior'),
  school('第十二初级中学', 'junior'),
  school('二纬路小学', 'primary'),
  school('实验小学', 'primary'),
  school('太平九年一贯制学校（示例）', 'nineYear'),
]
const index = createSchoolIndex(registry)
const matched = (name: string, code: string | null = null) => {
  const found = index.match(name, code)
  return found.match === 'none'
    ? `? ${found.candidates.map((candidate) => candidate.name).join(' ')}`.trim()
    : `${found.match} ${found.school.name}`
}

describe('a school is matched', () => {
  it('by code before its name', () => {
    expect(matched('别的名字', '2121900102')).toBe('code 红树小学')
    expect(matched('实验小学', '2121900102')).toBe('code 红树小学')
  })

  it('by its exact name', () => {
    expect(matched('二纬路小学')).toBe('name 二纬路小学')
  })

  it.each([
    ['红树 小学', '红树小学'],
    ['红树小学校', '红树小学'],
    ['太平区红树小学', '红树小学'],
    ['阜新市太平区红树小学', '红树小学'],
    ['第4初级中学', '第四初级中学'],
    ['第四初中', '第四初级中学'],
    ['第１２初级中学', '第十二初级中学'],
    ['2纬路小学', '二纬路小学'],
    ['太平九年一贯制学校(示例)', '太平九年一贯制学校（示例）'],
  ])('by its normalised name: %s', (written, registered) => {
    expect(matched(written)).toBe(`normalisedName ${registered}`)
  })

  it.each([
    ['纬路小学', '? 二纬路小学'],
    ['实验学校', '? 实验小学'],
    ['第四中学', '? 第四初级中学'],
  ])('never by a near name, which is only a candidate: %s', (written, expected) => {
    expect(matched(written)).toBe(expected)
  })

  it('with no candidate where nothing resembles it', () => {
    expect(matched('水泉初级中学')).toBe('?')
  })

  it('with both as candidates where two have the same normalised name', () => {
    const twins = createSchoolIndex([school('红树小学', 'primary'), school('太平区红树小学', 'primary')])
    expect(twins.match('红树小学校', null)).toMatchObject({ match: 'none', candidates: [{}, {}] })
  })
})

describe('a name', () => {
  it('keeps what tells schools apart', () => {
    expect(schoolNameKey('第四初级中学')).not.toEqual(schoolNameKey('第十四初级中学'))
    expect(schoolNameKey('红树小学')).not.toEqual(schoolNameKey('红树初中'))
    expect(schoolNameKey('城区小学').stem).toBe('城区')
  })

  it.each([
    ['红树小学', 'primary'],
    ['水泉初级中学', 'junior'],
    ['太平九年一贯制学校', 'nineYear'],
    ['太平十二年一贯制学校', 'twelveYear'],
    ['王家教学点', 'teachingPoint'],
    ['太平完全中学', 'complete'],
    ['太平区特殊教育学校', 'special'],
    ['蓓蕾幼儿园', 'kindergarten'],
    ['第四中学', null],
    ['实验学校', null],
  ])('tells the kind of school: %s', (name, kind) => {
    expect(kindOfName(name)).toBe(kind)
  })

  it('is helped by the first digits of the code', () => {
    expect(kindOfCode('1133007639')).toBe('kindergarten')
    expect(kindOfCode('3121900101')).toBe('junior')
    expect(kindOfCode('3421900101')).toBeNull()
    expect(kindOfCode('21')).toBeNull()
  })
})
