import { describe, expect, it } from 'vitest'
import type { ImportPreview } from '../../shared/contract/imports.ts'
import { schoolForm, valueCell } from '../fixtures/returns/forms.ts'
import { sheet } from '../fixtures/returns/grid.ts'
import { openImportApp } from './import-app.ts'

const form = (values: Readonly<Record<string, number | string>>) =>
  schoolForm({ 学校名称: '红树小学', 学校类型: '小学', ...values })

const differences = ({ files }: ImportPreview) =>
  files
    .flatMap(({ values }) => values)
    .filter(({ change }) => change !== 'empty' && change !== 'unchanged')
    .map(({ field, change, current, value, currentAt }) => ({ field, change, current, value, currentAt }))

const codes = ({ files }: ImportPreview) =>
  files.flatMap(({ problems }) => problems).map(({ code, severity }) => `${severity} ${code}`)

describe('a changed file of the same school and layout', () => {
  it('is shown as a difference: from the former value with its cell, and what is not given any more', async () => {
    const app = await openImportApp()
    await app.store([
      await app.hand(
        '红树小学.xlsx',
        form({ 小学学生人数: 604, 专任教师总人数: 38, 网络多媒体教室间数: 13, 班级总数: 14 }),
      ),
    ])
    const again = await app.hand(
      '红树小学（修改）.xlsx',
      form({ 小学学生人数: 612, 网络多媒体教室间数: 13, 班级总数: 14, 音乐专任教师人数: 1 }),
    )
    const preview = await app.preview([again])
    expect(preview).toMatchObject({ added: 1, changed: 1, unchanged: 2 })
    const at = (label: Parameters<typeof valueCell>[0]) => ({
      file: '红树小学.xlsx',
      sheet: preview.files[0]?.values[0]?.sheet,
      cell: valueCell(label),
    })
    expect(new Set(differences(preview))).toEqual(
      new Set([
        { field: 'students', change: 'changed', current: '604', value: '612', currentAt: at('小学学生人数') },
        { field: 'musicTeachers', change: 'added', current: null, value: '1', currentAt: null },
        {
          field: 'fullTimeTeachers',
          change: 'removed',
          current: '38',
          value: null,
          currentAt: at('专任教师总人数'),
        },
      ]),
    )
    expect(codes(preview)).toContain('warning valuesNoLongerGiven')
    await app.store([again], { reason: '学校说明' })
    expect(await app.current('红树小学')).toMatchObject({
      'students/primary': '612',
      'fullTimeTeachers/primary': '38',
    })
  })

  it('says also what stood in a column that is not there any more', async () => {
    const app = await openImportApp()
    const table = (...columns: readonly (readonly [string, number])[]) =>
      sheet('表', [
        ['学校名称', ...columns.map(([name]) => name)],
        ['红树小学', ...columns.map(([, value]) => value)],
      ])
    await app.store([
      await app.hand('1.xlsx', table(['小学在校生数', 604], ['专任教师数', 38], ['网络多媒体教室间数', 13])),
    ])
    const preview = await app.preview([
      await app.hand('2.xlsx', table(['小学在校生数', 604], ['网络多媒体教室间数', 13])),
    ])
    expect(differences(preview)).toEqual([
      {
        field: 'fullTimeTeachers',
        change: 'removed',
        current: '38',
        value: null,
        currentAt: { file: '1.xlsx', sheet: '表', cell: 'C2' },
      },
    ])
  })

  it('that is another part of the return takes nothing away', async () => {
    const app = await openImportApp()
    await app.store([await app.hand('1.xlsx', form({ 小学学生人数: 604, 专任教师总人数: 38, 班级总数: 14 }))])
    const other = await app.preview([await app.hand('2.xlsx', form({ 网络多媒体教室间数: 13 }))])
    expect(differences(other).map(({ change }) => change)).toEqual(['added'])
    expect(codes(other)).not.toContain('warning valuesNoLongerGiven')
  })
})
