import { describe, expect, it } from 'vitest'
import { attributeOfLabel } from '../../electron/returns/school-attributes.ts'
import { columnMeaning } from '../../electron/returns/table/column-meaning.ts'
import { fields } from '../../seeds/fields/index.ts'
import { SCHOOL_ITEMS } from '../fixtures/returns/forms.ts'
import { dictionary } from './evaluate-files.ts'

const found = (label: string) => {
  const match = dictionary.find(label)
  return match ? `${match.field.code}/${match.stage ?? '-'}/${match.unit ?? '-'}` : null
}
const column = (...path: readonly string[]) => {
  const meaning = columnMeaning(path, dictionary)
  return meaning.kind === 'field' ? `${meaning.match.field.code}/${meaning.match.stage ?? '-'}` : meaning.kind
}

describe('a label', () => {
  it('means the field whose name or synonym it is', () => {
    for (const field of fields) {
      for (const label of [field.label.zh, ...field.synonyms]) {
        expect(dictionary.find(label)?.field.code, label).toBe(field.code)
      }
    }
  })

  it('of the per-school form is a field or an attribute of the school, all 68 of them', () => {
    expect(SCHOOL_ITEMS).toHaveLength(68)
    const unknown = SCHOOL_ITEMS.filter(([label]) => !attributeOfLabel(label) && !dictionary.find(label))
    expect(unknown).toEqual([])
  })

  it('says its stage before or behind', () => {
    expect(found('小学学生人数')).toBe('students/primary/-')
    expect(found('在校生数（初中）')).toBe('students/junior/-')
    expect(found('本科学历教师人数（小学）')).toBe('bachelorTeachers/primary/-')
  })

  it('says its unit in brackets or at its end', () => {
    expect(found('教学仪器设备值（单位：万元）')).toBe('equipmentValue/-/万元')
    expect(found('运动场地面积/㎡')).toBe('sportsGroundArea/-/m2')
  })

  it('tells 艺术 beside 音乐 and 美术 from 艺术 that contains them', () => {
    expect(found('艺术专任教师数')).toBe('artTeachers/-/-')
    expect(found('艺术（含音乐、美术）专任教师数')).toBe('artTeachersSubtotal/-/-')
    expect(found('艺术（音乐、美术）专任教师数')).toBe('artTeachersSubtotal/-/-')
  })

  it('is not taken for a field that it only resembles', () => {
    expect(found('专任教师（女）')).toBeNull()
    expect(found('体育馆座位数')).toBeNull()
    expect(found('校长')).toBeNull()
  })
})

describe('a column under several headers', () => {
  it.each([
    [['在校生数', '小学'], 'students/primary'],
    [['小学', '在校生数'], 'students/primary'],
    [['初中部', '专任教师', '其中：本科'], 'bachelorTeachers/junior'],
    [['专任教师数', '合计'], 'fullTimeTeachers/-'],
    [['教职工数', '其中：专任教师'], 'fullTimeTeachers/-'],
    [['专任教师', '体育'], 'peTeachers/-'],
    [['体育', '专任教师数'], 'peTeachers/-'],
    [['网络多媒体教室', '间数'], 'multimediaRooms/-'],
    [['专任教师数', '其中：女'], 'unknown'],
    [['体育专任教师', '本科'], 'unknown'],
    [['教职工数', '本科'], 'unknown'],
    [['学校基本情况', '学段'], 'stage'],
    [['序号'], 'ordinal'],
    [['办学类型'], 'attribute'],
  ])('%j is %s', (path, expected) => {
    expect(column(...path)).toBe(expected)
  })
})
