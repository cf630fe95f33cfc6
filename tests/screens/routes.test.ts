import { describe, expect, it } from 'vitest'
import { parseBasis, paths, withBasis } from '../../renderer/routes.ts'
import { findPlaces, searchPlaces } from '../../renderer/shell/search-places.ts'
import { labelIn, messagesOf } from '../../shared/messages/language.ts'
import { newSchoolAttributes } from '../../shared/schools/school.ts'

const basis = { year: 2025, standard: 'quality-2017' }

describe('the address of a place', () => {
  it('carries year and standard', () => {
    expect(paths.matrix(basis, 'primary')).toBe('/2025/quality-2017/indicators/primary')
    expect(paths.figure(basis, 'junior', 'a/b', 'sportsArea')).toBe(
      '/2025/quality-2017/indicators/junior/a%2Fb/sportsArea',
    )
  })

  it('stays the same place when the year changes', () => {
    expect(withBasis('/2025/quality-2017/indicators/junior', { ...basis, year: 2024 })).toBe(
      '/2024/quality-2017/indicators/junior',
    )
  })

  it.each(['abc', '1999', '20256', '2025.5'])('is none where the year is %s', (year) => {
    expect(parseBasis({ year, standard: 'quality-2017' })).toBeNull()
  })
})

describe('the search', () => {
  const schools = ['红树小学', '水泉初级中学'].map((name, index) => ({
    ...newSchoolAttributes({ name, kind: 'primary' }),
    id: `school-${index}`,
  }))
  const places = searchPlaces(
    basis,
    messagesOf('zh-CN').screens.shell,
    schools,
    [],
    (label, otherwise = '') => (label === undefined ? otherwise : labelIn('zh-CN', label)),
  )

  it('finds a school by a part of its name, with the place to go', () => {
    expect(findPlaces(places, ' 水泉 ')).toEqual([
      {
        label: '学校',
        options: [{ value: '/2025/quality-2017/schools/school-1', label: '水泉初级中学' }],
      },
    ])
  })

  it('leaves out groups in which nothing was found', () => {
    expect(findPlaces(places, '没有这样的名字')).toEqual([])
  })
})
